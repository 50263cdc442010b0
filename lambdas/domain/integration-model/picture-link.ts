import type { Period } from '../calendar';

/** `AUTO` follows what the reader's screen is set to. */
export const PICTURE_THEMES = ['LIGHT', 'DARK', 'AUTO'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** For how many hours a picture may be seen by its address. */
export const PICTURE_HOURS = { least: 1, most: 90 * 24 };

/** A picture of an integration model, for whoever has its address and for a limited time. */
export interface PictureLink {
  agencyId: string;
  brandId: string;
  periods: { now: Period; before: Period };
  theme: PictureTheme;
  /** The instant from which on there is nothing to see; of whole seconds. */
  expiresAt: Date;
}
