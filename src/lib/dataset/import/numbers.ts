/**
 * A number as people write it. Which of comma and point is the decimal sign is decided by the cell where
 * it can be (1.234,5), else by its column, else by the reader: nothing is guessed silently.
 */
export type DecimalSign = 'point' | 'comma';

export type NumberReading =
	| { readonly kind: 'number'; readonly value: number; readonly sign?: DecimalSign }
	/** 1,234 or 1.234: a thousand and more, or one and a bit. */
	| { readonly kind: 'open'; readonly point: number; readonly comma: number }
	| { readonly kind: 'no-number' };

const NONE: NumberReading = { kind: 'no-number' };
/** Signs between thousands that are no decimal sign: spaces of all widths, apostrophes, underscore. */
const GAPS = /(?<=\d)[ \u00a0\u2007\u2008\u2009\u202f\u2060'’_](?=\d{3}(?!\d))/g;
const SIGNS = /^[-−–+]/;
/** Longer cells are no numbers. */
const LONGEST = 40;

const PLAIN = /^-?\d{1,15}$/;
const GROUPED = { comma: /^\d{1,3}(?:,\d{3})+$/, point: /^\d{1,3}(?:\.\d{3})+$/ };

function read(value: string, negative: boolean, sign?: DecimalSign): NumberReading {
	const number = Number(value);
	if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER) return NONE;
	const signed = negative && number !== 0 ? -number : number;
	return sign === undefined
		? { kind: 'number', value: signed }
		: { kind: 'number', value: signed, sign };
}

const openReading = (digits: string, mark: ',' | '.', negative: boolean): NumberReading => {
	const whole = Number(digits.replace(mark, ''));
	const part = Number(digits.replace(mark, '.'));
	const turn = negative ? -1 : 1;
	return mark === ','
		? { kind: 'open', point: turn * whole, comma: turn * part }
		: { kind: 'open', point: turn * part, comma: turn * whole };
};

function withSigns(digits: string, negative: boolean): NumberReading {
	const comma = digits.includes(',');
	const point = digits.includes('.');
	if (comma && point) {
		const last = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
		const [whole = '', part = ''] = [
			digits.slice(0, digits.lastIndexOf(last)),
			digits.slice(digits.lastIndexOf(last) + 1)
		];
		const grouped = last === ',' ? GROUPED.point : GROUPED.comma;
		if (!grouped.test(whole) || !/^\d+$/.test(part)) return NONE;
		return read(
			`${whole.replace(/[.,]/g, '')}.${part}`,
			negative,
			last === ',' ? 'comma' : 'point'
		);
	}
	const mark = comma ? ',' : '.';
	const pieces = digits.split(mark);
	const [whole = '', part = ''] = pieces;
	if (pieces.length > 2) {
		const fits = (comma ? GROUPED.comma : GROUPED.point).test(digits);
		return fits ? read(digits.replaceAll(mark, ''), negative, comma ? 'point' : 'comma') : NONE;
	}
	if (!/^\d*$/.test(whole) || !/^\d+$/.test(part)) return NONE;
	const couldGroup = part.length === 3 && whole.length >= 1 && whole.length <= 3 && whole !== '0';
	if (couldGroup && !whole.startsWith('0')) return openReading(digits, mark, negative);
	return read(`${whole === '' ? '0' : whole}.${part}`, negative, comma ? 'comma' : 'point');
}

/** Reads a number without words around it. */
export function readNumber(raw: string): NumberReading {
	if (PLAIN.test(raw)) return { kind: 'number', value: Number(raw) };
	if (raw.length > LONGEST) return NONE;
	let text = raw.replace(/[\u200e\u200f]/g, '').trim();
	const negative = /^[-−–]/.test(text);
	text = text.replace(SIGNS, '').trim().replace(GAPS, '');
	if (/^\d+$/.test(text)) return read(text, negative);
	if (/^\d+(?:[.,]\d+)?[eE][+-]?\d{1,2}$/.test(text)) return read(text.replace(',', '.'), negative);
	return /^[\d.,]*\d$/.test(text) ? withSigns(text, negative) : NONE;
}

export interface NumberColumn {
	/** The decimal sign that the column tells or a reader chose; null when unknown. */
	readonly sign: DecimalSign | null;
	readonly open: {
		readonly example: string;
		readonly point: number;
		readonly comma: number;
	} | null;
	readonly openCells: number;
}

/** Lets the cells of a column decide together what their decimal sign is. */
export function readNumberColumn(
	cells: Iterable<string>,
	chosen: DecimalSign | null
): NumberColumn {
	const telling = { point: 0, comma: 0 };
	let open: NumberColumn['open'] = null;
	let openCells = 0;
	for (const cell of cells) {
		// Most cells are digits only: nothing to learn from them.
		if (PLAIN.test(cell) || cell === '') continue;
		for (const part of cell.length > 80 ? [] : (cell.match(/\d[\d.,]*/g) ?? [])) {
			if (!/[.,]/.test(part)) continue;
			const reading = readNumber(part.replace(/[.,]$/, ''));
			if (reading.kind === 'number' && reading.sign) telling[reading.sign] += 1;
			else if (reading.kind === 'open') {
				openCells += 1;
				open ??= { example: cell.trim(), point: reading.point, comma: reading.comma };
			}
		}
	}
	const decided =
		telling.point > 0 && telling.comma === 0
			? 'point'
			: telling.comma > 0 && telling.point === 0
				? 'comma'
				: null;
	return { sign: chosen ?? decided, open, openCells };
}
