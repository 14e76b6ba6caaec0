import type { GivenFile } from './format';
import { readTables, type Table } from './table';
import { readText } from './textFile';

/** A given file with what several formats want to know of it, each found out once. */
export interface OpenFile extends GivenFile {
  /** null when it is no text. */
  text(): string | null;
  /** None when it is neither a spreadsheet nor text. */
  tables(): Promise<Table[]>;
}

export function openFile(file: GivenFile): OpenFile {
  const text = once(() => readText(file.bytes));
  const tables = once(() => readTables(file.bytes, text));
  return { ...file, text, tables };
}

function once<Result>(work: () => Result): () => Result {
  let done: { result: Result } | null = null;
  return () => (done ??= { result: work() }).result;
}
