/** A narrative that says nothing yet: all of it is a comment, which no packet prints. */
export const NARRATIVE = `{/*
The year in your own words, for the customer to read. What stands in these signs is a comment:
write below it, and delete it when you are done. Half a page is enough.

Parts that have served others:

## What went well
What they could not do a year ago and can do now. Name people and places, not products.

## What did not
Before they say it: what went wrong, why, and what has been done since.

## What comes next
What you will do together. The plan with its dates stands in the YAML file of the year.

Plain paragraphs, lists that begin with "- ", **strong** and *emphasised* words, and
<Quote by="Name, role">what they said</Quote> are all that it takes.
*/}
`;
