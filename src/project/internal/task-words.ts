import type { TaskKind } from '../../model/task.ts';

/** What each kind of task asks for, in a few words. */
export const TASK_NAMES = {
  'find-contact-before-order': 'Find whom to talk to before the order',
  'find-executive': 'Find an executive',
  'meet-roles': 'Meet the roles we do not know',
  'research-customer': 'Research the customer',
  'refresh-knowledge': 'Refresh what we know',
  'ask-and-listen': 'Ask and listen',
  'start-technology-review': 'Start a technology review',
  'start-lead-play': 'Start the lead play',
  'settle-yellow-light': 'Settle a yellow light',
  'take-next-step': 'Take the next step',
  'reach-power': 'Reach power',
} as const satisfies Record<TaskKind, string>;
