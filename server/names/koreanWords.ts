/**
 * Korean words that do not belong on a classroom projector. Korean has no maintained list with a
 * good licence, and those there are refuse ordinary names, so the list is short and exact: each
 * pattern names the harmless words it must spare. They run on text that `readKorean` prepared.
 */

/** Found anywhere in a piece of a nickname. */
export const INSULTS_ANYWHERE: readonly RegExp[] = [
  // 다시 발견, 역시 발레, 택시 … ; 아저씨 발, 솜씨 발휘, 날씨 …
  /(?<![다역동임즉일당택정실혹몹벌드])시이*[발팔벌빨펄](?!점)/,
  /(?<![저가솜음말날글])[씨씌]이*[발팔벌빨펄]/,
  /[쒸쉬싀]이*[발팔벌빨]|슈발(?!리에)|슈팔/,
  /[시씨]부[럴랄]|씨바[알아ㄹ]|[시씨]ㅂ|ㅅ발|ㅆ발|ㅅ팔/,
  // 씹다 "to chew" in its ordinary forms is spared
  /씹(?![어는던을고기히힌혀으])/,
  /존나|[좆좃죶]|[족좇ㅈ]같|ㅈ까/,
  /병신(?!년)|[븅빙]신|ㅂ신|병ㅅ/,
  /[지쥐]랄/,
  // 무지개색 기린, 날개, 베개 are spared
  /(?<![지날베])개(?:새끼|새키|색끼|색히|쉐끼|쉑|세끼|쌔끼|섀끼|시키|ㅅㄲ)/,
  /(?<![지날베])개(?:년|놈|자식|좆|보지|자지|걸레|같은[년놈])/,
  /(?:[이그저]|미친|또라이|니)새끼|새끼(?:야|들아)/,
  /썅|쌍(?:년|놈)|미친(?:년|놈)|(?:걸레|창|화냥|잡|썩을)년/,
  /창녀(?:야|같)|느금마|느개비|니(?:애미|에미|애비|기미|미럴|미랄)|[엠엄]창/,
  /애[미비](?:뒤|없|창)/,
  /섹스|쎅스|색스(?!폰)|섹파|포르노|딸딸이|빠구리|딜도|오르가즘|후장/,
  /성폭행|성추행|성희롱|몰카|자위(?:하|중|행위|왕)/,
  /(?:왕|백)(?:보지|자지)|(?<!이)불알|부랄/,
  /한남충|김치녀|된장녀|맘충|급식충|틀딱|짱깨|쪽바리|깜둥이|일베|앰생|저능아|찐따|또라이/,
  /뒤져라|뒈져|(?<!이)닥쳐|꺼져라|(?<!전)[염옘]병|(?<![칠팔구])등신(?![대불])/,
  /호로(?:새|자식|잡)|후레(?:자식|아들)/,
];

/** Harmless inside other words, so only at the beginning of a piece. */
export const INSULTS_AT_START: readonly RegExp[] = [
  /^보지(?!마|않|못|말|만|요|도|는)/,
  /^자지(?!마|않|못|말|만|요|도|는)/,
  /^(?:강간(?:$|범|[하했당])|자살|야동)/,
];

/** Harmless as part of a longer word or name, so only when they are all there is. */
export const INSULTS_WHOLE: readonly string[] = [
  '새끼',
  '씨바',
  '쉬바',
  '자위',
  '창녀',
  '변태',
  '호로',
  '십팔',
  '정액',
  '시불',
];

/** Only when no other loose letter stands beside them: ㅅㅂㅎ may be somebody's initials. */
export const INSULTS_IN_LETTERS: readonly RegExp[] = [
  /(?<![ㄱ-ㅎ])(?:ㅅㅂ|ㅆㅂ|ㅂㅅ|ㅄ|ㅈㄹ|ㅈㄴ|ㅅㄲ|ㄲㅈ|ㅈㄲ|ㄴㄱㅁ|ㅁㅊㄴ|ㄱㅅㄲ|ㅅㅂㄴ|ㅅㅂㄹㅁ)(?![ㄱ-ㅎ])/,
  /ㅗㅗ|^ㅗ$/,
];

/** The same words typed with the keyboard set to English. */
export const INSULTS_ON_LATIN_KEYS: readonly string[] = ['tlqkf', 'qudtls', 'rotorl', 'wlfkf'];
