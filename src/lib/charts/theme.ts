import type { Colour } from './model';

/** Colours of a drawing. The tokens of app.css are the source; canvas cannot read them by itself. */
export interface Theme {
	readonly ground: string;
	readonly ink: string;
	readonly inkSoft: string;
	readonly hairline: string;
	readonly accent: string;
	readonly colours: Readonly<Record<Colour, string>>;
	readonly sans: string;
	readonly serif: string;
	/** No colour: marker and dash tell the groups apart. */
	readonly mono: boolean;
}

const SANS = "'Public Sans Variable', 'Public Sans', system-ui, sans-serif";
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** The light tokens, for images, which are always on white. A test holds them to app.css. */
export const LIGHT: Theme = {
	ground: '#ffffff',
	ink: '#14171a',
	inkSoft: '#4d545c',
	hairline: '#d9dadb',
	accent: '#6b2d5c',
	colours: {
		blue: '#0072b2',
		vermillion: '#d55e00',
		green: '#009e73',
		purple: '#cc79a7',
		ink: '#14171a',
		grey: '#767b82'
	},
	sans: SANS,
	serif: SERIF,
	mono: false
};

/** Print: one grey for all, so that paper favours nobody. */
export const PRINT: Theme = {
	...LIGHT,
	ink: '#000000',
	inkSoft: '#333333',
	hairline: '#bbbbbb',
	accent: '#000000',
	colours: {
		blue: '#333333',
		vermillion: '#333333',
		green: '#333333',
		purple: '#333333',
		ink: '#333333',
		grey: '#333333'
	},
	mono: true
};

/** The tokens in force on an element. `read` gives a custom property's value or ''. */
export function themeFrom(read: (token: string) => string): Theme {
	const token = (name: string, otherwise: string): string => read(name).trim() || otherwise;
	const { colours } = LIGHT;
	return {
		ground: token('--ground', LIGHT.ground),
		ink: token('--ink', LIGHT.ink),
		inkSoft: token('--ink-soft', LIGHT.inkSoft),
		hairline: token('--hairline', LIGHT.hairline),
		accent: token('--accent', LIGHT.accent),
		colours: {
			blue: token('--blue', colours.blue),
			vermillion: token('--vermillion', colours.vermillion),
			green: token('--green', colours.green),
			purple: token('--purple', colours.purple),
			ink: token('--black', colours.ink),
			grey: token('--grey', colours.grey)
		},
		sans: token('--sans', SANS),
		serif: token('--serif', SERIF),
		mono: false
	};
}
