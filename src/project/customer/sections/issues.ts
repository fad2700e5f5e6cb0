import { firstOf } from '../length-budget.ts';
import { anyName, cell, type SectionProjection, section } from '../packet-context.ts';

/** The oldest are what the meeting must speak of; more than these are a ticket list. */
const MOST_ISSUES = 12;

/** Issues that are open, oldest first. */
export const projectIssues: SectionProjection = (context) => {
  const { words, current, format } = context;
  const issues = [...(current?.issues ?? [])].sort((a, b) =>
    a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? -1 : 1,
  );
  const [oldest] = issues;
  if (oldest === undefined) return null;
  const { shown, leftOut } = firstOf(context, issues, MOST_ISSUES);
  return section(
    'issues',
    words.issues.label,
    words.issues.headline(issues.length, format.date(oldest.since)),
    [
      {
        kind: 'table',
        caption: '',
        columns: [
          { head: words.issues.issue, align: 'start', share: 4 },
          { head: words.issues.since, align: 'start', share: 1.4 },
          { head: words.issues.owner, align: 'start', share: 1.8 },
          { head: words.issues.next, align: 'start', share: 3.8 },
        ],
        rows: shown.map((issue) => [
          cell(context, issue.what),
          cell(context, format.date(issue.since)),
          cell(context, anyName(context, issue.owner)),
          {
            ...cell(context, issue.next),
            ...(issue.due === undefined ? {} : { note: words.issues.by(format.date(issue.due)) }),
          },
        ]),
      },
      ...leftOut,
    ],
  );
};
