/**
 * CPU time of a process and all its descendants, from the kernel's own accounting (Linux). Memory and
 * wall time are noisy on a shared machine; CPU seconds of the whole tree are what a build pays.
 */
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

interface Usage {
  readonly parent: number;
  readonly ticks: number;
}

function usageOf(pid: string): Usage | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    // From the fourth field on: parent is the second here; own and waited-for children's times follow.
    const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, ticks: user + system + childrenUser + childrenSystem };
  } catch {
    return null;
  }
}

/** Milliseconds of CPU that a process and its living and waited-for descendants have used. */
export function treeCpuMilliseconds(root: number): number {
  const usages = new Map<number, Usage>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const usage = usageOf(name);
    if (usage !== null) usages.set(Number(name), usage);
  }
  const isWithin = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = usages.get(at)?.parent) {
      if (at === root) return true;
    }
    return false;
  };
  let ticks = 0;
  for (const [pid, usage] of usages) if (isWithin(pid)) ticks += usage.ticks;
  return (ticks * 1000) / TICKS_PER_SECOND;
}
