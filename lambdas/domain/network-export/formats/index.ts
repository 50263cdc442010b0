import { DAILY } from './daily';
import { GA4 } from './ga4';
import { LINKEDIN_PAGE } from './linkedin-page';
import { META_ADS } from './meta-ads';
import { META_CONTENT } from './meta-content';
import { META_PAGE_DAILY } from './meta-page-daily';
import { TIKTOK_FOLLOWERS, TIKTOK_OVERVIEW } from './tiktok';
import type { ExportFormat } from './use';
import { X_CONTENT, X_OVERVIEW } from './x';
import { YOUTUBE_CONTENT } from './youtube-content';

/** In the order in which they are tried: what is more particular comes first. */
export const FORMATS: readonly ExportFormat[] = [
  META_CONTENT,
  X_CONTENT,
  YOUTUBE_CONTENT,
  META_ADS,
  META_PAGE_DAILY,
  LINKEDIN_PAGE,
  GA4,
  X_OVERVIEW,
  TIKTOK_FOLLOWERS,
  TIKTOK_OVERVIEW,
  DAILY,
];
