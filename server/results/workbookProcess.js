// A process of its own writes workbooks: a hundred thousand rows take seconds, and games go on meanwhile.
import { buffer } from 'node:stream/consumers';
import { deserialize } from 'node:v8';
import writeExcelFile from 'write-excel-file/node';

const sheets = deserialize(await buffer(process.stdin));
const workbook = writeExcelFile(
  sheets.map(({ name, header, widths, lines }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [header.map((value) => ({ type: String, value, fontWeight: 'bold' })), ...lines],
  })),
);
process.stdout.write(await workbook.toBuffer());
