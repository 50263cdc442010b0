import { unzipSync } from 'fflate';
import type { FileProblem } from '../domain/network-export/table';
import { MOST } from './limits';

const MOST_PARTS = 1_000;

/**
 * Looks at a packed file's table of contents before anything is unpacked. The reader holds every part to the size that
 * stands there, so that a small file cannot become a large one. Gives what is wrong, if anything.
 */
export function unpackedProblem(bytes: Uint8Array): FileProblem | undefined {
  const sizes: number[] = [];
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!name.endsWith('/')) sizes.push(originalSize);
        return false;
      },
    });
  } catch {
    return { message: 'The workbook is cut or damaged: its table of contents cannot be read.' };
  }
  // A part without a size would not be held to any.
  if (sizes.includes(0)) return { message: 'The workbook does not say how large its parts are.' };
  const unpacked = sizes.reduce((sum, size) => sum + size, 0);
  if (unpacked <= MOST.unpackedBytes && sizes.length <= MOST_PARTS) return undefined;
  return { message: `The workbook is larger than ${MOST.unpackedBytes / 1_000_000} MB once unpacked.` };
}
