/** Characters of the longest command line that is offered to go on with; a button carries no more. */
export const LONGEST_COMMAND = 400;
