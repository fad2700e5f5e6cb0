/** What a command may say to the world. The command line gives the real one, tests their own. */
export interface Io {
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  /** Whether progress may rewrite its line. */
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** The width of the terminal in cells; absent where results go elsewhere. */
  readonly columns?: number | undefined;
}

/** 0 done, 1 findings in content, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;
