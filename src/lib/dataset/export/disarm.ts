/**
 * Cells that a spreadsheet would run as a formula get an apostrophe in front, and lose it again when
 * they are read back. A cell that has one already gets another: no text is lost either way.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const DISARMED = /^''*[=+\-@\t\r]/;

export const disarm = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const rearm = (text: string): string =>
	text.charCodeAt(0) === 39 && DISARMED.test(text) ? text.slice(1) : text;

/** Whether a cell was disarmed; such cells are written in quotation marks. */
export const isDisarmed = (text: string): boolean => DISARMED.test(text);
