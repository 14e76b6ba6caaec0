/** How much of a file is read, before and while it is unpacked. */

const MEGABYTE = 1024 * 1024;

/** Spreadsheets, XML and text; a report of a lecture hall has about five. */
export const LARGEST_TABLE_BYTES = 8 * MEGABYTE;
/** Unpacked, all files together: media hardly shrink, tables do tenfold. */
export const PACKAGE_LIMITS = { bytes: 128 * MEGABYTE, files: 2_500 };
export const TABLE_LIMITS = { bytes: 48 * MEGABYTE, files: 1_000 };
export const LARGEST_MEDIA_BYTES = 24 * MEGABYTE;

export const XML_DEPTH = 60;
export const XML_NODES = 400_000;

/** Characters. Longer is not a card any more. */
export const LONGEST_QUESTION = 2_000;
export const LONGEST_LABEL = 300;
export const LONGEST_EXPLANATION = 4_000;
export const LONGEST_TITLE = 200;
/** Rows looked at in a table, most of which may be one row for each player. */
export const MOST_ROWS = 60_000;
/** Rows told of in a report; a file of a million bad rows need not be listed. */
export const MOST_REPORTED = 1_000;
