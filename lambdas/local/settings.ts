import { readLocalSettings, type LocalSettings } from '../shared/environment';
import { StartError } from './start-error';

/** The settings of this process. Throws `StartError` when one of them cannot be used. */
export function settingsOfProcess(): LocalSettings {
  try {
    return readLocalSettings();
  } catch (cause) {
    throw new StartError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
