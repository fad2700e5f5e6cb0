/** What the methods that ask questions say: M3, M5, M8, M9, M10 and M11. */
import type { Role } from './customer-facts.ts';
import type { BuyingStage, Player, Principle } from './prospect.ts';

/** Yes, no, or nobody knows. */
export type Answerable = 'yes' | 'no' | 'unknown';

/** M3 for one account, as of the book's day. */
export interface KnowYourCustomer {
  /** Known where all three are yes; gaps where one is no; else open. */
  readonly label: 'known' | 'gaps' | 'open';
  readonly because: string;
  /** Share of what the test asks (questions, roles, decision-makers) that is answered and fresh, 0 to 1. */
  readonly coverage: number;
  readonly business: {
    readonly verdict: Answerable;
    readonly questions: readonly {
      readonly id: string;
      readonly question: string;
      readonly state: 'answered' | 'stale' | 'unknown';
      readonly answer: string | null;
      readonly basis: 'confirmed' | 'assumed' | null;
      readonly asOf: string | null;
    }[];
  };
  readonly people: {
    readonly verdict: Answerable;
    readonly roles: readonly {
      readonly role: Role;
      /** Ids of the customer's people, in the order of the file. */
      readonly people: readonly string[];
      /** The last time that we spoke with any of them. */
      readonly lastSpoke: string | null;
      readonly state: 'regular' | 'lapsed' | 'never' | 'nobody';
    }[];
    /** Whether somebody with an executive's role is known. */
    readonly executiveKnown: boolean;
  };
  readonly firstChoice: {
    readonly verdict: Answerable;
    /** Decision-makers, and what they said last. */
    readonly people: readonly {
      readonly person: string;
      readonly role: Role;
      readonly namesUs: boolean | null;
      readonly askedOn: string | null;
      readonly state: 'answered' | 'stale' | 'unknown';
    }[];
  };
}

/** M5 for one account (null label where the account is in no tier that is deployed to). */
export interface Deployment {
  readonly plays: readonly {
    readonly id: string;
    readonly label: string;
    /** Whether the tier that stands makes it the first play. */
    readonly leads: boolean;
    readonly items: readonly {
      readonly id: string;
      readonly label: string;
      readonly state: 'open' | 'begun' | 'done' | 'not-needed';
      readonly on: string | null;
      readonly note: string | null;
    }[];
    /** Of the items that are needed. */
    readonly done: number;
    readonly needed: number;
  }[];
}

/** M8 for one account. */
export interface AccountQualification {
  readonly vertical: string | null;
  readonly wallet: {
    /** What they spend with anybody, in the currency of the book. */
    readonly spend: number;
    readonly share: number;
    readonly basis: 'confirmed' | 'assumed';
    readonly asOf: string;
    readonly fresh: boolean;
    /** Below the model's limit. */
    readonly low: boolean;
    /** What is left to win, never below zero. */
    readonly gap: number;
  } | null;
  /** Which points of M8 the file answers. */
  readonly points: readonly { readonly point: QualificationPoint; readonly answered: boolean }[];
}

export const QUALIFICATION_POINTS = [
  'needs',
  'advantages',
  'loyalty',
  'fence',
  'openings',
  'collaboration',
  'medium',
  'prestige',
  'influencer',
  'decision-maker',
  'share-of-wallet',
] as const;
export type QualificationPoint = (typeof QUALIFICATION_POINTS)[number];

/** M9 for one account: what the relationship is for, and of which kind it is. */
export interface RelationshipStrategy {
  readonly vertical: string | null;
  readonly motivations: readonly string[];
  readonly categories: readonly string[];
  /** Where the account's own kinds differ from those of its vertical. */
  readonly own: boolean;
}

/** M11 for one account and year. */
export interface ValueClaim {
  readonly year: number;
  readonly id: string;
  readonly claim: string;
  /** Way from baseline to target that was gone, 0 to 1 and beyond; null without a target. */
  readonly progress: number | null;
  readonly reached: boolean | null;
  readonly better: boolean;
  /** Agreed by somebody of theirs on a day. */
  readonly agreed: boolean;
  /** What a claim needs and this one lacks. */
  readonly lacks: readonly ('target' | 'agreed-by' | 'agreed-on' | 'kind' | 'due' | 'ours' | 'yours')[];
}

export interface QualifiedAccount {
  readonly accountId: string;
  readonly knowYourCustomer: KnowYourCustomer;
  /** Null where the tier that stands is not deployed to. */
  readonly deployment: Deployment | null;
  readonly qualification: AccountQualification;
  readonly relationship: RelationshipStrategy;
  /** Of all years, ascending, then in the order of the file. */
  readonly value: readonly ValueClaim[];
}

/** M8 and M10 for one prospect. */
export interface QualifiedProspect {
  readonly prospectId: string;
  readonly vertical: string | null;
  /** Yearly revenue if won, in the currency of the book; null where unknown or without a rate. */
  readonly potential: number | null;
  readonly state: 'open' | 'won' | 'lost';
  readonly players: readonly {
    readonly player: Player;
    readonly people: readonly string[];
    /** What to talk about at the prospect's stage; null where content has not filled it in. */
    readonly talk: string | null;
    /** What they care about at this stage, by person. */
    readonly concerns: readonly { readonly person: string; readonly concern: string }[];
  }[];
  readonly principles: readonly {
    readonly principle: Principle;
    readonly light: 'green' | 'yellow' | 'red' | 'unknown';
    readonly note: string | null;
  }[];
  /** Share of the principles that are green, 0 to 1. */
  readonly qualified: number;
  readonly stage: BuyingStage | null;
  readonly points: AccountQualification['points'];
}

/** What members of a list share: a characteristic, and how much more often than elsewhere. */
export interface SharedTrait {
  readonly kind:
    | 'vertical'
    | 'industry'
    | 'country'
    | 'need'
    | 'offering'
    | 'programme-segment'
    | 'growth-tier';
  readonly value: string;
  readonly members: number;
  /** Of the members, 0 to 1. */
  readonly share: number;
  /** Of all others, 0 to 1; null where there are none. */
  readonly elsewhere: number | null;
}

/** A list of the whole book, the first first, and what its members share, the most telling first. */
export interface BookList {
  /** The figure that the list is ordered by; null only for a reference whose revenue is not known. */
  readonly members: readonly { readonly id: string; readonly figure: number | null }[];
  readonly shared: readonly SharedTrait[];
}

export interface BookQualification {
  /** Of the review year's book, ascending by account id. */
  readonly accounts: readonly QualifiedAccount[];
  /** Ascending by prospect id. */
  readonly prospects: readonly QualifiedProspect[];
  readonly lists: {
    /** By revenue. */
    readonly topClients: BookList;
    /** Open ones, by potential. */
    readonly topProspects: BookList;
    /** Contribution margin below zero, the dearest first. */
    readonly costMoreThanReturn: BookList;
    /** By what is left to win of their wallet. */
    readonly mostGrowable: BookList;
    /** References, active before willing, by revenue. */
    readonly prestige: BookList;
  };
  /** Needs of the top clients and prospects against our declared advantages. */
  readonly needs: readonly {
    readonly need: string;
    readonly topClients: number;
    readonly topProspects: number;
    /** Our advantages that are said to meet it, anywhere in the book. */
    readonly advantages: readonly string[];
  }[];
  /** In the order of strategy.yaml. */
  readonly verticals: readonly {
    readonly id: string;
    readonly accounts: readonly string[];
    readonly prospects: readonly string[];
    readonly revenue: number;
    readonly contributionMargin: number;
    readonly references: readonly string[];
    readonly proven: boolean;
    readonly motivations: readonly string[];
    readonly categories: readonly string[];
  }[];
  /** Hours of ours, 0 to 1 of those known, that go to the top clients; null where no hours are known. */
  readonly timeOnTopClients: {
    readonly share: number | null;
    readonly hours: number;
    readonly knownFor: number;
  };
  /** M5, of the whole programme. */
  readonly programmePlays: Deployment['plays'];
  /** M10: what acquisition was to deliver and what it did, by year, ascending. */
  readonly acquisition: readonly {
    readonly year: number;
    readonly target: {
      readonly accounts: number | null;
      readonly revenue: number | null;
      readonly references: number | null;
      readonly beachheads: number | null;
    };
    readonly won: {
      readonly accounts: number;
      readonly revenue: number;
      readonly references: number;
      readonly beachheads: number;
    };
    readonly visibility: string | null;
    readonly confidence: string | null;
  }[];
}
