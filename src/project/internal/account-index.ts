/** The index of an account's page: what a leader asks, in that order, each with its answer in a few words. */
import type { AccountView } from '../../views/site/account.ts';
import type { PageIndex } from '../../views/site/page-index.ts';
import { changeAnswer } from './account-changes.ts';
import { count, plural } from './print.ts';

type Sections = Omit<AccountView, 'index' | 'frame' | 'account' | 'headline' | 'facts' | 'files'>;
type Entry = PageIndex[number];

/** Only the sections that the page shows. */
export const accountIndex = (view: Sections): PageIndex => {
  const entry = (shown: boolean, id: string, title: string, answer: () => string): Entry[] =>
    shown ? [{ id, title, answer: answer() }] : [];
  return [
    ...entry(view.methods.length > 0, 'why', 'Why these labels', () => whyAnswer(view)),
    ...entry(view.scores.length > 0, 'sure', 'How sure we are', () => sureAnswer(view)),
    ...entry(view.money.length > 0, 'changed', 'What changed', () =>
      changeAnswer(view.changes, view.methods.length > 0),
    ),
    ...entry(true, 'promised', 'What we promised', () => promisedAnswer(view)),
    ...entry(view.methods.length > 0, 'next', 'What to do next', () => nextAnswer(view)),
    ...entry(true, 'known', 'How well we know them', () => knownAnswer(view)),
    ...entry(view.qualification !== null, 'buy', 'What they could buy', () => buyAnswer(view)),
    ...entry(view.group !== null, 'group', 'The group', () =>
      plural(view.group?.rows.length ?? 0, 'account'),
    ),
    ...entry(view.scores.length > 0, 'receipts', 'Receipts', () => receiptAnswer(view)),
  ];
};

const whyAnswer = ({ methods, apart }: Sections): string => {
  const names = methods.slice(2).map(({ label }) => label.name);
  const standing = methods.filter((method) => method.standing !== null).length;
  const other = standing === 0 ? '' : `; ${count(standing)} not as computed`;
  return `${names.join(', ')}${other}${apart === null ? '' : '; methods pull apart'}`;
};

const sureAnswer = ({ methods, flips }: Sections): string => {
  const firmness = methods.find((method) => method.firmness !== undefined)?.firmness?.word ?? 'not told';
  if (flips === null) return firmness;
  const shaken = flips.shakes.length;
  return `${firmness}; ${shaken === 0 ? 'no single shake moves it' : `${plural(shaken, 'shake')} would move it`}`;
};

const promisedAnswer = ({ promises, value }: Sections): string => {
  const open = promises.filter(({ state }) => state.shape === 'open').length;
  const missed = promises.filter(({ state }) => state.shape === 'missed').length;
  const parts = [
    promises.length === 0 ? 'nothing recorded' : plural(promises.length, 'promise'),
    ...(open === 0 ? [] : [`${count(open)} open`]),
    ...(missed === 0 ? [] : [`${count(missed)} missed`]),
    ...(value === null ? [] : [plural(value.rows.length, 'value claim')]),
  ];
  return parts.join(', ');
};

const nextAnswer = ({ tasks, ask, review }: Sections): string => {
  const late = tasks.rows.filter(({ state }) => state.word === 'late').length;
  const parts = [
    tasks.rows.length === 0
      ? 'no task'
      : `${plural(tasks.rows.length, 'task')}${late === 0 ? '' : `, ${count(late)} late`}`,
    ...(ask === null || ask.rows.length === 0 ? [] : [`${plural(ask.rows.length, 'question')} to ask`]),
    ...(review === null ? [] : [`review ${review.state.word}`]),
  ];
  return parts.join('; ');
};

const knownAnswer = ({ knowledge, people }: Sections): string =>
  knowledge === null
    ? plural(people.length, 'person', 'people')
    : `${knowledge.state.word}; ${knowledge.coverage.text} of the test answered`;

const buyAnswer = ({ wallet, qualification }: Sections): string => {
  const share = wallet === null ? 'share of wallet not known' : `${wallet.share.text} of their wallet`;
  const points = qualification?.points ?? [];
  const answered = points.filter(({ state }) => state.shape === 'done').length;
  return `${share}; ${count(answered)} of ${plural(points.length, 'point')}`;
};

const receiptAnswer = ({ scores }: Sections): string =>
  scores.map((score) => `${score.name.toLowerCase()} ${score.value.text}`).join(', ');
