import { ATTENTION_WORDS } from './attention';
import { COMPUTED_WORDS, LEFT_WORDS } from './computed';
import { INTERACTION_WORDS } from './interaction';
import { LANGUAGES, type Language, type Words } from './language';
import { plainWord } from './plain';
import { qualifierOf, type Qualifier } from './qualifiers';
import { RESULT_WORDS } from './results';
import { STRUCTURE_WORDS } from './structure';

const ALL_WORDS = {
  ...STRUCTURE_WORDS,
  ...ATTENTION_WORDS,
  ...INTERACTION_WORDS,
  ...RESULT_WORDS,
  ...COMPUTED_WORDS,
  ...LEFT_WORDS,
};

/** What a column is about, in whatever language its header is. */
export type Heading = keyof typeof ALL_WORDS;

/** What a header says. */
export interface ReadHeader {
  heading: Heading;
  qualifier: Qualifier | null;
  /** The currency in its brackets, such as EUR. */
  currency: string | null;
  /** The languages in which it is written like this. */
  languages: readonly Language[];
}

type Meaning = Pick<ReadHeader, 'heading' | 'languages'>;

/** Every word that heads a column, with each of its meanings: the tests hold that there is but one. */
const meaningsByWord: ReadonlyMap<string, readonly Meaning[]> = collect();

/** What a column's header means; `undefined` when it is not known. What stands in brackets has to be understood too. */
export function readHeader(text: string): ReadHeader | undefined {
  const word = plainWord(text);
  const [whole] = meaningsByWord.get(word) ?? [];
  if (whole) return { ...whole, qualifier: null, currency: null };
  const [, name = '', bracket = ''] = /^(.+?) ?\(([^()]+)\)$/.exec(word) ?? [];
  const [meaning] = meaningsByWord.get(name.trim()) ?? [];
  if (!meaning) return undefined;
  const qualifier = qualifierOf(bracket.trim());
  if (qualifier) return { ...meaning, qualifier, currency: null };
  return /^[a-z]{3}$/.test(bracket) ? { ...meaning, qualifier: null, currency: bracket.toUpperCase() } : undefined;
}

/** The one language that most headers of a table are written in; `null` when several would do. */
export function languageOf(headers: readonly ReadHeader[]): Language | null {
  const counts = LANGUAGES.map((language) => ({
    language,
    count: headers.filter(({ languages }) => languages.includes(language)).length,
  })).sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return first && second && first.count > second.count ? first.language : null;
}

function collect(): ReadonlyMap<string, readonly Meaning[]> {
  const collected = new Map<string, { heading: Heading; languages: Language[] }[]>();
  for (const [heading, words] of Object.entries(ALL_WORDS) as [Heading, Words][]) {
    for (const language of LANGUAGES) {
      for (const written of words[language] ?? []) {
        const word = plainWord(written);
        const meanings = collected.get(word) ?? [];
        collected.set(word, meanings);
        const meaning = meanings.find((one) => one.heading === heading);
        if (!meaning) meanings.push({ heading, languages: [language] });
        else if (!meaning.languages.includes(language)) meaning.languages.push(language);
      }
    }
  }
  return collected;
}
