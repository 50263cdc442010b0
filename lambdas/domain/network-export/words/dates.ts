import { plainWord } from './plain';

/** Names and abbreviations of each month in the six languages, without accents and points. */
const MONTHS: readonly string[] = [
  'january jan enero ene januar janner janvier janv janeiro gennaio gen',
  'february feb febrero februar fevrier fevr fev fevereiro febbraio',
  'march mar marzo marz mrz mars marco',
  'april apr abril abr avril avr aprile',
  'may mayo mai maio maggio mag',
  'june jun junio juni juin junho giugno giu',
  'july jul julio juli juillet juil julho luglio lug',
  'august aug agosto ago aout',
  'september sep sept septiembre setiembre set septembre setembro settembre sett',
  'october oct octubre oktober okt octobre outubro out ottobre ott',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic dezember dez decembre dezembro dicembre',
];

/** Days of the week, and what languages put between the parts of a date. */
const PASSED_OVER = new Set(
  [
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
    'lunes lun martes miercoles mie jueves jue viernes vie sabado sab domingo dom',
    'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
    'lundi mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
    'segunda terca quarta quinta sexta feira seg ter qua qui sex',
    'lunedi martedi mercoledi giovedi gio venerdi sabato domenica',
    'st nd rd th er o a of de del du le',
  ].flatMap((words) => words.split(' ')),
);

const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** Short for Tuesday in three languages, and for March in five. */
const TUESDAY_OR_MARCH = 'mar';

/** The month that the words of a date name, 1 to 12; `undefined` for none, for two, or with a word that is no part of a date. */
export function monthNamed(words: readonly string[]): number | undefined {
  const plain = words.map(plainWord);
  if (plain.some((word) => !MONTH_NUMBERS.has(word) && !PASSED_OVER.has(word))) return undefined;
  const named = plain.filter((word) => MONTH_NUMBERS.has(word));
  const sure = named.length > 1 ? named.filter((word) => word !== TUESDAY_OR_MARCH) : named;
  const months = new Set((sure.length > 0 ? sure : named).map((word) => MONTH_NUMBERS.get(word)));
  return months.size === 1 ? [...months][0] : undefined;
}
