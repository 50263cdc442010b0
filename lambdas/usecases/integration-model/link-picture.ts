import { PICTURE_HOURS, type PictureLink, type PictureTheme } from '../../domain/integration-model/picture-link';
import { fail, invalid, ok, type Result } from '../../domain/result';
import type { Session } from '../session';
import type { ModelAnswer } from './read-model';

/** Gives a picture the address at which whoever has it sees it: signed, so that nobody else can make or change one. */
export type AddressPicture = (link: PictureLink) => string;

export interface PictureAddress {
  url: string;
  expiresAt: string;
}

/**
 * Makes the address of a model's picture. Who could read the model may make one.
 *
 * @param address left out where pictures by address are not set up
 */
export function linkPicture(
  { caller, now }: Session,
  { brand, model }: ModelAnswer,
  { theme, expiresInHours }: { theme: PictureTheme; expiresInHours: number },
  address: AddressPicture | undefined,
): Result<PictureAddress> {
  const { least, most } = PICTURE_HOURS;
  const isWithin = expiresInHours >= least && expiresInHours <= most;
  const errors = [
    ...(isWithin ? [] : [invalid(`expiresInHours must be from ${least} to ${most}, which is ${most / 24} days.`)]),
    ...(brand.archivedAt === undefined ? [] : [invalid('The brand is archived: restore it to show its picture.')]),
    ...(address ? [] : [invalid('Pictures by URL are not set up here. Use the field picture.')]),
  ];
  if (errors.length > 0 || !address) return fail(...errors);
  const expiresAt = new Date((Math.floor(now.getTime() / 1000) + expiresInHours * 3600) * 1000);
  const url = address({ agencyId: caller.agencyId, brandId: brand.id, periods: model.periods, theme, expiresAt });
  return ok({ url, expiresAt: expiresAt.toISOString() });
}
