/** Every sentence of every language, said with what it may be given. */
import { describe, expect, it, test } from 'vitest';
import { arabic } from '../../src/project/customer/words/ar.ts';
import { german, swissGerman } from '../../src/project/customer/words/de.ts';
import { english } from '../../src/project/customer/words/en.ts';
import { french } from '../../src/project/customer/words/fr.ts';
import { GIVEN_TEXT, type Said, sayAll } from '../support/say-words.ts';

const LANGUAGES = { english, german, swissGerman, french, arabic } as const;
type Name = keyof typeof LANGUAGES;
const NAMES = ['english', 'german', 'swissGerman', 'french', 'arabic'] as const;
const SAID: Readonly<Record<Name, readonly Said[]>> = {
  english: sayAll(english),
  german: sayAll(german),
  swissGerman: sayAll(swissGerman),
  french: sayAll(french),
  arabic: sayAll(arabic),
};

/** The texts of a language that match. */
const matching = (name: Name, fault: RegExp): string[] => [
  ...new Set(SAID[name].flatMap(({ place, text }) => (fault.test(text) ? [`${place}: ${text}`] : []))),
];

describe.for(NAMES)('the words in %s', (name) => {
  it('are whole: nothing undefined, no placeholder but those that the drawing fills', () => {
    expect(matching(name, /undefined|null|NaN|\[object|=>|\$/)).toEqual([]);
    const held = SAID[name].filter(({ text }) => /[{}]/.test(text));
    expect(held.map(({ place }) => place)).toEqual(['packet.pageOf', 'packet.continued']);
    expect(held.map(({ text }) => text.match(/\{\w+\}/g))).toEqual([['{page}', '{pages}'], ['{title}']]);
  });

  it('have one space where one belongs, and none where none does', () => {
    expect(matching(name, /\s\s|^\s|\s$|\s[,.)،؛]|\(\s/u)).toEqual([]);
    expect(matching(name, /[,;،؛](?!\s)|:(?![\s\u200f])/u)).toEqual([]);
  });

  it('have the apostrophes and marks of print', () => {
    expect(matching(name, /['"]|\.\.\.| - /)).toEqual([]);
  });

  it('begin a headline with a capital, where the language has them', () => {
    const headlines = SAID[name].filter(({ place }) => place.endsWith('headline'));
    expect(headlines.filter(({ text }) => /^\p{Ll}/u.test(text))).toEqual([]);
  });
});

/** Words that two languages spell alike. */
const SHARED: Readonly<Partial<Record<Name, readonly string[]>>> = {
  german: ['Name', 'Status', 'Version', 'Service'],
  french: [
    '1 minute',
    'Action',
    'Cause',
    'Date',
    'Document',
    'Incidents',
    'Minutes',
    'Service',
    'Signature',
    'Source',
    'Sources',
    'Version',
  ],
};

describe.for(['german', 'swissGerman', 'french', 'arabic'] as const)('the words in %s', (name) => {
  it('leave nothing in English', () => {
    const shared = new Set(SHARED[name === 'swissGerman' ? 'german' : name]);
    const english = new Map(SAID.english.map(({ place, text }, index) => [`${place} ${index}`, text]));
    const same = SAID[name].filter(
      ({ place, text }, index) =>
        english.get(`${place} ${index}`) === text && /\p{L}/u.test(withoutGiven(text)),
    );
    expect(
      same.map(({ text }) => text).filter((text) => !shared.has(text) && !/^\d+ minutes$/.test(text)),
    ).toEqual([]);
    expect(matching(name, /\b(the|of|and|your|with|year|is|are|to|by)\b/)).toEqual([]);
  });
});

const withoutGiven = (text: string): string => text.replaceAll(GIVEN_TEXT, '');

test('French keeps its high marks on the line of their word', () => {
  expect(matching('french', /(?<!\u202f)[;?!]|(?<!\u00a0):|[«»]/u)).toEqual([]);
  expect(matching('french', /\u202f[^;?!]/u)).toEqual([]);
});

test('Switzerland writes no ß', () => {
  expect(matching('swissGerman', /ß/)).toEqual([]);
});

describe('Arabic', () => {
  it('is written in Arabic letters, with its own comma, semicolon and question mark', () => {
    expect(matching('arabic', /\p{Script=Latin}(?!\w*\})|[,;?]/u)).toEqual([]);
  });

  // A number after a name in other letters would be drawn on the name's side of the line.
  it('never lets a number follow a given text directly', () => {
    expect(matching('arabic', /\p{Script=Greek}[^\p{Script=Arabic}\u200f]*\d/u)).toEqual([]);
  });
});

const NONE = { made: 0, kept: 0 };

test.each([
  [arabic.promises.headline({ made: 5, kept: 0 }, NONE), 'لم ننفذ في الموعد أيًّا من تعهداتنا وعددها 5'],
  [arabic.promises.headline({ made: 2, kept: 2 }, NONE), 'نفذنا تعهدينا كليهما'],
  [arabic.roadmap.headline(1), 'خطوة واحدة قادمة تهمكم'],
  [arabic.roadmap.headline(2), 'خطوتان قادمتان تهمانكم'],
  [arabic.roadmap.headline(3), '3 خطوات قادمة تهمكم'],
  [arabic.feedback.headline(11), '11 صوتًا من جانبكم'],
  [arabic.feedback.headline(100), '100 صوت من جانبكم'],
  [arabic.service.minutes(103, '103'), '103 دقائق'],
  [
    french.promises.headline({ made: 1, kept: 0 }, NONE),
    'Nous n’avons pas tenu à temps le seul engagement pris',
  ],
  [french.promises.headline(NONE, { made: 3, kept: 3 }), 'Vous avez tenu chacun de vos trois engagements'],
  [french.value.headline(1, 3, 0, 3), 'Une des trois cibles a été atteinte'],
  [french.value.headline(3, 3, 0, 3), 'Les trois cibles ont été atteintes'],
  [french.people.headline(1, 2), 'Une personne de chez vous, deux de chez nous'],
  [german.value.headline(2, 2, 0, 2), 'Beide Ziele wurden erreicht'],
  [german.value.headline(1, 3, 0, 3), 'Eines von drei Zielen wurde erreicht'],
  [swissGerman.plan.headline(2, 2, 0, 0), 'Zwei Massnahmen, jede mit Verantwortlichen auf beiden Seiten'],
  [english.usage.headline(5, 0, 5, 5), 'All five services run at four fifths of entitlement or more'],
  [
    english.usage.headline(0, 0, 2, 3),
    'None of two services with an entitlement run at four fifths of entitlement or more',
  ],
  [english.value.headline(0, 1, 1, 2), 'The one target was not reached'],
  [english.goals.headline(2, 1, '1 May'), 'Two goals, one of them confirmed'],
  [english.goals.headline(1, 1, null), 'One goal, confirmed'],
  [english.goals.headline(1, 0, null), 'One goal, not yet confirmed with you'],
  [english.service.headlineOne('Reply', 0, 1), 'Reply did not keep its promise in the one month known'],
  [english.meeting.headline(null, false, 0, 1), 'In the review, 0 of 1 minute looks ahead'],
  [german.service.headlineOne('Antwort', 2, 2), 'Antwort: Zusage in beiden Monaten gehalten'],
  [german.goals.headline(3, 1, null), 'Drei Ziele, davon eines bestätigt'],
  [french.goals.headline(3, 2, null), 'Trois objectifs, dont deux confirmés'],
  [english.service.minutes(1, '1'), '1 minute'],
])('counts agree with their words: %s', (said, expected) => {
  expect(said).toBe(expected);
});
