import type { FileProblem, TableFile } from '../../domain/network-export/table';

/** A file as it came: its bytes, or its text where the caller decoded it. */
export type FileContent = Uint8Array | string;

/** Reads a file as tables, or says what is wrong with it. Never throws for what a file holds. */
export type ReadTables = (content: FileContent) => Promise<TableFile | FileProblem>;
