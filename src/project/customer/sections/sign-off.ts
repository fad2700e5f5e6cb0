import type { Cell } from '../../../views/block.ts';
import { type PacketContext, type SectionProjection, section, teamName } from '../packet-context.ts';

interface Signatory {
  readonly name: string | null;
  readonly role: string | undefined;
  readonly side: string;
}

/**
 * Who signs for each side, with a place for date and signature. Left out where no review is being
 * prepared; a side that names nobody keeps its line. Budget: three rows.
 */
export const projectSignOff: SectionProjection = (context) => {
  const { words, current, format } = context;
  if (current === null || (current.review === undefined && current.signOff === undefined)) return null;
  const on = current.signOff?.signedOn;
  const signedOn = on === undefined ? null : format.date(on);
  const sides = [customerSignatory(context), vendorSignatory(context)] as const;
  const [yours, ours] = sides;
  return section('sign-off', words.signOff.label, words.signOff.headline(ours.name, yours.name, signedOn), [
    {
      kind: 'table',
      caption: words.signOff.caption,
      columns: [
        { head: words.signOff.side, align: 'start', share: 1.4 },
        ...sides.map(({ side }) => ({ head: side, align: 'start' as const, share: 4 })),
      ],
      rows: [
        [{ text: words.signOff.signature }, ...sides.map(() => signatureCell(context, signedOn))],
        [{ text: words.signOff.date }, ...sides.map(() => ({ text: signedOn ?? '' }))],
        [{ text: words.signOff.name }, ...sides.map((one) => nameCell(context, one))],
      ],
    },
  ]);
};

function customerSignatory({ facts, current }: PacketContext): Signatory {
  const person = facts.profile.people.find(({ id }) => id === current?.signOff?.yours);
  return { name: person?.name ?? null, role: person?.title, side: facts.profile.name };
}

function vendorSignatory(context: PacketContext): Signatory {
  const { setting, current } = context;
  const id = current?.signOff?.ours ?? current?.review?.approvedBy;
  const role = setting.team.find((person) => person.id === id)?.title;
  return {
    name: teamName(context, id),
    role,
    side: setting.book.vendor.legalName ?? setting.book.vendor.name,
  };
}

/** Before the signing, room to sign on the line below: two lines high, and empty. */
const signatureCell = ({ words }: PacketContext, signedOn: string | null): Cell =>
  signedOn === null
    ? { text: NO_BREAK_SPACE, note: NO_BREAK_SPACE }
    : { text: words.signOff.signed, mark: 'done' };

const nameCell = ({ words }: PacketContext, { name, role }: Signatory): Cell => ({
  text: name ?? words.signOff.unnamed,
  ...(role === undefined ? {} : { note: role }),
});

const NO_BREAK_SPACE = '\u00a0';
