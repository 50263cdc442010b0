/** A secret address under which calendar programs read a person's agenda. */
export interface CalendarSubscription {
  id: string;
  /** First characters of the token's random part: the place it is stored under. */
  lookup: string;
  memberId: string;
  name: string;
  lastFour: string;
  /** SHA-256 of the whole token, in hex. */
  hash: string;
  revokedAt?: string;
  createdAt: string;
  version: number;
}
