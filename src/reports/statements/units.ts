/**
 * What figures of a report are counted in. Words that begin with a unit's character but are none (条例, 个人, 分类) are
 * ruled out by what may not follow it.
 */

/** Units of things: a count of them is a whole number. */
const THINGS = [
  ...['件次', '人次', '条次', '场次', '批次', '户次', '项次', '篇次', '台次', '车次', '家次', '人天'],
  ...['件(?!数)', '条(?![例款件文])', '项', '个(?![人体性])', '份', '宗', '起', '例', '期', '场(?![所景])'],
  ...[
    '次(?!数)',
    '篇',
    '家(?!庭)',
    '名(?!单)',
    '位(?!于)',
    '人(?![民大员才社均])',
    '封',
    '批(?!准)',
    '户(?!籍)',
  ],
  ...[
    '部门',
    '部(?!分|署)',
    '本(?![年级市区县省机单报])',
    '册',
    '卷',
    '页',
    '张',
    '幅',
    '套',
    '台(?!账|帐|风)',
  ],
  ...[
    '类',
    '种',
    '轮',
    '处(?![理罚置])',
    '所',
    '座',
    '间',
    '栋',
    '辆',
    '支',
    '队',
    '组(?!织)',
    '对(?![于外])',
    '集',
  ],
  ...[
    '段',
    '首',
    '块',
    '栏(?!目)',
    '则',
    '笔',
    '单',
    '通(?!过|报)',
    '桩',
    '只',
    '枚',
    '株',
    '棵',
    '字(?!节)',
    '票',
    '档(?!案)',
    '版',
  ],
];
/** Units of what can be measured: decimals are allowed. */
const MEASURES = [
  ...['平方公里', '平方米', '立方米', '公里', '千米', '米', '亩', '公顷', '吨', '公斤', '千克'],
  ...['个百分点', '百分点', '倍', '分(?![类布别析之钟公局管级为期批])'],
];
/** Units of time: periods and time limits are no figures of a report, unless they are told as an average or a saving. */
const TIMES = ['个工作日', '工作日', '个小时', '小时', '分钟', '天', '个月'];
const MONEY = ['元'];
const SHARES = ['%', '‰'];

/** Longer ones first: 件次 is no 件. */
const alternation = (units: readonly string[]): string =>
  [...units].sort((a, b) => bare(b).length - bare(a).length).join('|');
const bare = (unit: string): string => unit.replace(/\(.*$/, '');

const namesOf = (units: readonly string[]): ReadonlySet<string> => new Set(units.map(bare));
const THING_NAMES = namesOf(THINGS);
const TIME_NAMES = namesOf(TIMES);

/** A pattern of any unit, and of one with another beside it (3件/件次, 25场(次)). */
export const UNIT = `(?:${alternation([...THINGS, ...MEASURES, ...TIMES, ...MONEY, ...SHARES])})(?:/(?:件次|人次|件|次|条|人)|[(](?:件次|人次|次|件|篇|期|张|册|家|个)[)])?`;

/** Units that a number in Chinese numerals (十五件, 两起) counts; others stand in idioms (三公, 四类, 两个). */
export const UNIT_OF_NUMERALS =
  '件次|人次|场次|批次|件(?![套事])|起|宗|例(?![会行外])|期|场(?![所景])|份|次(?!数|性|全)|名(?!单)|家(?!庭)|篇|封|户';
/** With these a numeral must be a large one: 一百二十一条, but not 八条, 十项 or 两个, which are names. */
export const UNIT_OF_LARGE_NUMERALS = '条(?![例款件文])|项|个(?![人体性])|人(?![民大员才社均])|类|位';
/** With these 一 is the number one, and no article (一个, 一项) or part of an adverb (一次性). */
export const UNIT_OF_ONE =
  '件(?![套事次])|宗|例(?![会行外])|期(?!工程|项目)|场(?![所景])|起(?=行政|诉讼|复议|政府信息|案|投诉|信访|举报|事件|纠正|维持|撤|申请)|(?<=(?:发生|受理|收到|审结|办结|维持|纠正|撤销|败诉|胜诉)一)起';

/** Given a unit, returns whether it counts things, of which there are no parts. */
export function countsThings(unit: string): boolean {
  return THING_NAMES.has(unit.split(/[/(]/u)[0]!);
}

/** Given a unit, returns whether it is one of time. */
export function measuresTime(unit: string): boolean {
  return TIME_NAMES.has(unit);
}
