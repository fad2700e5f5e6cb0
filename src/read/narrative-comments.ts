/** Braces around one comment and nothing else: a note to whoever writes, which is printed nowhere. */
export const isComment = (code: string): boolean => /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(code);
