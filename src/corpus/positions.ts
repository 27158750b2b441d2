/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Range = readonly [start: number, end: number];

/** Where in a source file, counted from 1, both ends inclusive. */
export type Lines = readonly [first: number, last: number];
