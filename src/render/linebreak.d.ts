/** The part of linebreak that is used here: Unicode's line breaking, as satori applies it. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, after the spaces there; null behind the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
