/** Readable ids from names: "Генеральний штаб" → "heneralnyi-shtab". The same name gives the same id. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
	'а-a б-b в-v г-h ґ-g д-d е-e є-ie ж-zh з-z и-y і-i ї-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ь- ъ- ю-iu я-ia ы-y э-e ё-e'
		.split(' ')
		.map((pair) => pair.split('-'))
);

const LONGEST = 60;

/** Letters beyond plain Latin → plain ones, as far as there are any. */
const inLatin = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[а-яґєіїё]/g, (letter) => CYRILLIC[letter] ?? '')
		.replace(/ß/g, 'ss')
		.replace(/ł/g, 'l')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');

// eslint-disable-next-line no-control-regex
const BEYOND_LATIN = /[^\u0000-\u007f]/;

/** Lower-case words and digits joined by `joint`; empty when the name has neither. */
export function slug(name: string, joint: '-' | '_' = '-'): string {
	const short = name.slice(0, 300);
	const latin = (BEYOND_LATIN.test(short) ? inLatin(short) : short).toLowerCase();
	const words = latin.replace(/[^a-z0-9]+/g, joint);
	const start = words.startsWith(joint) ? 1 : 0;
	const end = words.endsWith(joint) ? words.length - 1 : words.length;
	if (end - start <= LONGEST) return words.slice(start, Math.max(start, end));
	const cut = words.lastIndexOf(joint, start + LONGEST);
	return words.slice(start, cut > start ? cut : start + LONGEST);
}

/** Names that differ in capitals and spaces only are one name. */
export const foldName = (name: string): string =>
	name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
