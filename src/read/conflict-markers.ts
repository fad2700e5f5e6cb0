/** What git leaves in a file when two people changed the same lines, and nobody has chosen yet. */
import { type Fault, faultAt } from './fault.ts';

const OURS = /^<{7}(?: .*)?$/;
const MIDDLE = /^={7}$/;
const THEIRS = /^>{7}(?: .*)?$/;

/** A fault for each conflict, at the line that opens it: whatever else is wrong follows from it. */
export function conflictMarkers(text: string): Fault[] {
  if (!text.includes('<<<<<<<')) return [];
  const faults: Fault[] = [];
  let opened: { readonly start: number; readonly end: number } | null = null;
  let middle: number | null = null;
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const bare = line.trimEnd();
    if (OURS.test(bare)) [opened, middle] = [{ start, end: start + bare.length }, null];
    else if (MIDDLE.test(bare)) middle = index + 1;
    else if (THEIRS.test(bare) && opened !== null && middle !== null) {
      faults.push(faultAt('yaml-conflict-marker', opened.start, opened.end, { middle }));
      opened = null;
    }
    start += line.length + 1;
  }
  return faults;
}
