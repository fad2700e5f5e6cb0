import { anyName, cell, type SectionProjection, section } from '../packet-context.ts';

/** Issues that are open, oldest first. */
export const projectIssues: SectionProjection = (context) => {
  const { words, current, format } = context;
  const issues = [...(current?.issues ?? [])].sort((a, b) =>
    a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? -1 : 1,
  );
  const [oldest] = issues;
  if (oldest === undefined) return null;
  return section(
    'issues',
    words.issues.label,
    words.issues.headline(issues.length, format.date(oldest.since)),
    [
      {
        kind: 'table',
        caption: words.issues.label,
        columns: [
          { head: words.issues.issue, align: 'start', share: 4 },
          { head: words.issues.since, align: 'start', share: 1.6 },
          { head: words.issues.owner, align: 'start', share: 2 },
          { head: words.issues.next, align: 'start', share: 3 },
        ],
        rows: issues.map((issue) => [
          cell(context, issue.what),
          cell(context, format.date(issue.since)),
          cell(context, anyName(context, issue.owner)),
          {
            ...cell(context, issue.next),
            ...(issue.due === undefined ? {} : { note: words.issues.by(format.date(issue.due)) }),
          },
        ]),
      },
    ],
  );
};
