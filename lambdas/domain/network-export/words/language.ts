/** The languages that the networks' headers are known in. */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words by language; several where a network says the same in several ways. */
export type Words = Partial<Record<Language, readonly string[]>>;
