/** What is counted: noun in lower case → unit of the dataset. */
const TABLE = `
people: people persons person soldiers soldier troops servicemen servicemembers serviceman personnel fighters fighter civilians civilian residents inhabitants men women children child kids citizens recruits conscripts volunteers mercenaries militants militiamen officers officer commanders generals prisoners prisoner pows pow captives hostages deserters refugees migrants evacuees casualties casualty fatalities deaths dead killed wounded injured victims survivors patients workers employees employee passengers pilots marines paratroopers reservists defenders occupiers invaders ukrainians russians nationals detainees policemen police sailors crew noncombatants non-combatants guards rescuers journalists schoolchildren pensioners students teachers doctors protesters supporters attackers gunmen terrorists insurgents rebels separatists combatants
vehicles: tank tanks vehicle vehicles apc apcs ifv ifvs carriers armour armor trucks truck howitzers howitzer leopards abrams bradleys self-propelled mlrs launchers launcher systems tankers cars ambulances
aircraft: aircraft plane planes jet jets warplane warplanes fighter-jets bombers
helicopters: helicopter helicopters
drones: drone drones uav uavs shaheds shahed quadcopters unmanned
missiles: missile missiles
bombs: bomb bombs
rockets: rocket rockets
shells: shell shells projectiles rounds
ships: ship ships boat boats vessel vessels warship warships frigates corvettes
settlements: settlement settlements village villages town towns city cities localities communities hamlets
buildings: building buildings house houses home homes apartments apartment flats schools school hospitals hospital clinics shops facilities facility warehouses depots depot
bodies: body bodies corpses remains
graves: grave graves
cases: case cases crimes proceedings
strikes: strike strikes airstrikes attacks attack raids sorties explosions blasts
`;

export const UNIT_OF: ReadonlyMap<string, string> = new Map(
	TABLE.trim()
		.split('\n')
		.flatMap((line) => {
			const [unit = '', nouns = ''] = line.split(': ');
			return nouns.split(' ').map((noun) => [noun, unit] as const);
		})
);

/** Written units, as one to three words in lower case → unit. */
export const WRITTEN_UNITS: readonly (readonly [readonly string[], string])[] = (
	[
		['square kilometers', 'km²'],
		['square kilometres', 'km²'],
		['square kilometer', 'km²'],
		['square kilometre', 'km²'],
		['sq km', 'km²'],
		['sq. km', 'km²'],
		['sq . km', 'km²'],
		['km2', 'km²'],
		['km²', 'km²'],
		['km ²', 'km²'],
		['km 2', 'km²'],
		['square miles', 'sq mi'],
		['sq mi', 'sq mi'],
		['sq miles', 'sq mi'],
		['percent', 'percent'],
		['per cent', 'percent'],
		['%', 'percent'],
		['pc', 'percent'],
		['dollars', 'USD'],
		['euros', 'EUR'],
		['pounds', 'GBP'],
		['hryvnia', 'UAH'],
		['hryvnias', 'UAH'],
		['rubles', 'RUB'],
		['roubles', 'RUB']
	] as const
).map(([phrase, unit]) => [phrase.split(' '), unit] as const);

export const CURRENCY: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['us$', 'USD'],
	['€', 'EUR'],
	['£', 'GBP'],
	['₴', 'UAH'],
	['₽', 'RUB']
]);

/** Weapons that are counted under their own name. */
export const NAMED_UNITS: ReadonlyMap<string, string> = new Map([['himars', 'HIMARS']]);

/** Units of time and length: numbers before them are durations, ages, distances and calibres. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
	'day days week weeks month months year years hour hours minute minutes second seconds decade decades night nights km kilometers kilometres kilometer kilometre miles mile meters metres meter metre mm cm m feet inch inches degrees times time o’clock am pm a.m. p.m. years-old year-old'.split(
		' '
	)
);
/** Verbs behind a bare number: “five were injured”. */
export const CASUALTY_VERBS =
	/^(?:killed|wounded|injured|hurt|dead|died|dying|captured|detained|evacuated|rescued|missing|displaced|hospitalised|hospitalized|surrendered|deserted|fled|arrested|shot|die)$/;

/** Nouns for people that are not each other: a count of soldiers is none of civilians. */
export const KINDS_OF_PEOPLE: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:soldiers?|troops?|servicem[ae]n|personnel|fighters?|militants|officers?|recruits|conscripts|mercenaries)$/i,
		'soldiers'
	],
	[/^(?:civilians?|residents?|children|noncombatants|refugees?|evacuees)$/i, 'civilians'],
	[/^(?:prisoners?|pows?|captives?|detainees?)$/i, 'prisoners']
];
