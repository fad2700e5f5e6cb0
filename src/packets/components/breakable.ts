/** Addresses of mail and of the web: long words that nobody hyphenates. */
const ADDRESS = /\S+@\S+|https?:\/\/\S+/g;
const PLACES = /(?=[@.?&=])|(?<=[^/]\/)(?!\/)/;

/** The parts of a text between which a line may break beside its spaces: in addresses before "@" and dots, after "/". */
export function breakable(text: string): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const [first = '', ...others] = address.split(PLACES);
    parts.push((parts.pop() ?? '') + text.slice(end, index) + first, ...others);
    end = index + address.length;
  }
  parts.push((parts.pop() ?? '') + text.slice(end));
  return parts;
}
