/**
 * The floors of src/lib: which room may import which. An import that runs back up fails `npm test`.
 * Rooms import each other only through `$lib/<room>/…`; inside a room paths are relative.
 */
const DOMAIN = ['figures', 'framing', 'attribution', 'events', 'extraction', 'classroom'];

/** room → rooms it may import besides itself. */
export const FLOORS = {
	dataset: [],
	figures: ['dataset'],
	framing: ['dataset'],
	attribution: ['dataset'],
	events: ['dataset'],
	extraction: ['dataset'],
	classroom: ['dataset'],
	charts: [],
	state: ['dataset'],
	ui: ['dataset', ...DOMAIN, 'charts', 'state']
};

const ROOMS = Object.keys(FLOORS);

const forbid = (regex, message) => ({ regex, message });

/** ESLint configurations, one a room, made from the table above. */
export const floorRules = ROOMS.map((room) => {
	const banned = ROOMS.filter((other) => other !== room && !FLOORS[room].includes(other));
	return {
		files: [`src/lib/${room}/**/*.{ts,svelte}`],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						...banned.map((other) =>
							forbid(
								`^(\\$lib|(\\.\\./)+(lib/)?)/?${other}(/|$)`,
								`src/lib/${room} may not import src/lib/${other}: see scripts/floors.js.`
							)
						),
						forbid(
							`^(\\.\\./)+(${ROOMS.filter((other) => other !== room).join('|')})(/|$)`,
							'Import another room by $lib/<room>/…, not by a relative path.'
						),
						forbid('(^|/)(routes|cli)/', 'src/lib knows nothing of routes or the command line.'),
						...(room === 'ui' || room === 'charts' || room === 'state'
							? []
							: [
									forbid(
										'^(svelte|chart\\.js|\\$app)(/|$)',
										'Domain rooms are free of the framework.'
									)
								])
					]
				}
			]
		}
	};
});
