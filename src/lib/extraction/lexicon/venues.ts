/** Nouns for where and how something is said: “in an interview”, “on Twitter”, “to reporters”. */
export const VENUES: ReadonlySet<string> = new Set(
	(
		'interview interviews statement statements speech speeches address video videos message messages post posts tweet tweets letter letters ' +
		'email emails e-mail memo report reports release briefing briefings conference call calls rally rallies event events meeting meetings ' +
		'appearance debate hearing testimony op-ed column article story blog podcast broadcast show program programme segment panel forum ' +
		'remarks comments note book memoir update bulletin summary posting dispatch filing interview. reporters journalists supporters crowd audience ' +
		'twitter facebook telegram instagram youtube television tv radio cnn fox msnbc nbc abc cbs bbc affidavit documents ' +
		'campaign stop lunch dinner breakfast fundraiser gathering session visit town hall convention monologue voiceover clip recording transcript text phone telephone'
	).split(' ')
);
