/** Something would stand outside the part of the page that it belongs to; a fault of the build, never a clip. */
export class PageOverflowError extends Error {
  readonly accountId: string;
  readonly page: number;
  /** Path in the packet: `sections[3].blocks[0]`. */
  readonly at: string;
  constructor(
    accountId: string,
    place: { readonly page: number; readonly at: string; readonly what: string },
  ) {
    super(
      `Packet "${accountId}", page ${place.page}: ${place.what} at ${place.at} stands outside its part of the page.`,
    );
    this.name = 'PageOverflowError';
    this.accountId = accountId;
    this.page = place.page;
    this.at = place.at;
  }
}
