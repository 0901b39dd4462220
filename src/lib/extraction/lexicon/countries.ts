/** Adjectives, short names and capitals of countries, so that “Moscow’s” and “Russian” meet. */
const TABLE = `
Russia: Russian Russians Moscow Kremlin
Ukraine: Ukrainian Ukrainians Kyiv Kiev
UK: British Britain London England English United-Kingdom U.K. U.K
US: American Americans Washington America United-States U.S. U.S USA Pentagon
France: French Paris
Germany: German Germans Berlin
Italy: Italian Rome
Spain: Spanish Madrid
Poland: Polish Warsaw
Turkey: Turkish Ankara
China: Chinese Beijing
India: Indian Delhi
Japan: Japanese Tokyo
Iran: Iranian Tehran
Israel: Israeli Israelis Jerusalem
Belarus: Belarusian Minsk
Netherlands: Dutch Hague
Norway: Norwegian Oslo
Sweden: Swedish Stockholm
Finland: Finnish Helsinki
Hungary: Hungarian Budapest
Romania: Romanian Bucharest
Syria: Syrian Damascus
Egypt: Egyptian Cairo
Lebanon: Lebanese Beirut
`;

/** Word → its country. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
	TABLE.trim()
		.split('\n')
		.flatMap((line) => {
			const [country = '', words = ''] = line.split(': ');
			return [country, ...words.split(' ')].map(
				(word) => [word.toLowerCase().replace('-', ' '), country.toLowerCase()] as const
			);
		})
);
