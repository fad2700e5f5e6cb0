/** What the methods ask somebody of ours to do. */

/** Every kind of task, and the method that raises it. */
export const TASK_KINDS = [
  'find-contact-before-order',
  'find-executive',
  'meet-roles',
  'research-customer',
  'refresh-knowledge',
  'ask-and-listen',
  'start-technology-review',
  'start-lead-play',
  'settle-yellow-light',
  'take-next-step',
  'reach-power',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export interface Task {
  /** Stable while its cause lasts: the subject, the kind, and what tells several of a kind apart. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly method: 'M3' | 'M5' | 'M8' | 'M10';
  readonly subject: { readonly kind: 'account' | 'prospect'; readonly id: string };
  /** What to do, in one English sentence. */
  readonly what: string;
  /** What raised it, in one English sentence. */
  readonly because: string;
  /** One of our team; null where the account or prospect has no owner either. */
  readonly owner: string | null;
  readonly dueOn: string;
  /** Whether somebody has taken it on, with a date of their own. */
  readonly taken: boolean;
  readonly note: string | null;
  readonly state: 'due' | 'late';
}
