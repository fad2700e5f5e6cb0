import type { Finding } from '../model/finding.ts';
import { checkAnswers } from './check-answers.ts';
import { checkCommitments } from './check-commitments.ts';
import { checkDates } from './check-dates.ts';
import { checkEffort } from './check-effort.ts';
import { checkGlyphs } from './check-glyphs.ts';
import { checkIssued } from './check-issued.ts';
import { checkModel } from './check-model.ts';
import { checkMoney } from './check-money.ts';
import { checkOverrides } from './check-overrides.ts';
import { checkPackets } from './check-packets.ts';
import { checkParents } from './check-parents.ts';
import { checkReferences } from './check-references.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkRestated } from './check-restated.ts';
import { checkSeals } from './check-seals.ts';
import { checkSettings } from './check-settings.ts';
import { checkTranslations } from './check-translations.ts';
import { checkYears } from './check-years.ts';
import type { BookDraft } from './draft.ts';

const RULES: readonly ((book: BookDraft) => Finding[])[] = [
  checkSettings,
  checkModel,
  checkYears,
  checkIssued,
  checkSeals,
  checkRestated,
  checkMoney,
  checkEffort,
  checkReferences,
  checkParents,
  checkRepeats,
  checkAnswers,
  checkDates,
  checkCommitments,
  checkOverrides,
  checkPackets,
  checkGlyphs,
  checkTranslations,
];

/** What is wrong between the files of a book, or in one beyond what its schema can say. */
export function checkBook(book: BookDraft): Finding[] {
  return RULES.flatMap((rule) => rule(book));
}
