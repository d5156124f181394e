/** The words around figures, in folded text, as data. */

/** What reports do: a subject that ends in one of these lacks its object, one that begins with it has lost its actor. */
const VERBS = [
  ...[
    '收到',
    '受理',
    '接收',
    '收办',
    '新收',
    '接到',
    '办结',
    '办理',
    '答复',
    '回复',
    '回应',
    '处理',
    '审理',
    '审结',
  ],
  ...[
    '制发',
    '制定',
    '出台',
    '印发',
    '发布',
    '公布',
    '公开',
    '发出',
    '下发',
    '开出',
    '转发',
    '推送',
    '刊登',
    '刊发',
  ],
  ...[
    '开展',
    '举办',
    '举行',
    '召开',
    '组织',
    '开设',
    '设立',
    '设置',
    '开通',
    '新设',
    '新开',
    '更新',
    '维护',
    '调整',
  ],
  ...[
    '废止',
    '宣布',
    '修订',
    '修改',
    '清理',
    '编印',
    '编发',
    '编制',
    '编写',
    '审查',
    '审核',
    '接待',
    '接听',
    '解答',
  ],
  ...[
    '撤销',
    '注销',
    '关停',
    '整合',
    '运营',
    '运行',
    '建成',
    '建立',
    '建设',
    '完成',
    '新增',
    '新建',
    '增加',
    '移交',
  ],
  ...[
    '征集',
    '采纳',
    '发生',
    '被提起',
    '提起',
    '引发',
    '涉及',
    '收取',
    '减免',
    '补正',
    '录入',
    '归集',
    '上传',
    '报送',
  ],
  ...[
    '纠正',
    '整改',
    '通报',
    '约谈',
    '培训',
    '检查',
    '抽查',
    '监测',
    '发现',
    '指导',
    '制作',
    '拍摄',
    '播出',
    '播放',
  ],
  ...[
    '结转',
    '上线',
    '梳理',
    '集中',
    '投放',
    '配备',
    '配置',
    '设有',
    '建有',
    '拥有',
    '现有',
    '共有',
    '产生',
    '引导',
  ],
  ...[
    '生产',
    '提供',
    '送交',
    '报备',
    '备案',
    '登记',
    '评估',
    '撰写',
    '采用',
    '采编',
    '累积',
    '实现',
    '主动公开',
  ],
];
export const VERB = `(?:${[...VERBS].sort((a, b) => b.length - a.length).join('|')})`;
/** Before the thing counted, these leave it for after the figure: 对25件申请收取…. */
export const PREPOSITION = '(?:对|将|把|向|由|从|在|被|为|与|就|针对|通过|按照|根据)';

const DATE = String.raw`(?:(?:19|20)\d\d\s?年(?:度|末|底|初|内|全年)?(?:\s?\d{1,2}\s?月(?:份|底|末)?)?(?:\s?\d{1,2}\s?日)?)`;
const TIMES = String.raw`(?:(?:截至|截止|截止到|自|从|至|到|于|在)?\s?${DATE}(?:\s?(?:起|止|以来|期间|中))?|(?:至|到)?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?(?:止|底)?|截至(?:目前|年底)|目前|当前|全年|本?年度(?!内)|本年|年度内|年内|当年|今年|近[一二两三四五六七八九十\\d]{1,2}年来?|一年来|过去一年|去年以来|上半年|下半年|报告期内|期间)`;
const LINKS =
  '其中|(?:共|总)计|共(?![享同产青建治和识性管])|合计|累计|总共|一共|另外?(?!行)|此外|同时|还(?!款)|并(?!联|轨|网|购)|以及|及(?!时)|和(?![谐平])|与(?!会)|分别|包括|包含|含(?!山)|即(?![时墨将])|则|也|又|均|已经?|现(?=共?有)|计(?!划|生|算)|有(?![效关限益序])|其(?![他它余])|是|为(?!民|期)|而|且|约(?!谈|定|束)|共有|主要(?:有|为|是|涉及)|具体(?:为|是|如下)?|特别是|尤其是';
/** A numeral of a list, or 一是. */
const NUMERAL = String.raw`[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.]|[一二三四五六七八九十]是`;
/** What may stand before a subject and is none of it. */
export const LEADING = new RegExp(String.raw`^(?:[\s、,。;:.·—-]|${NUMERAL}|${TIMES}|${LINKS})+`, 'u');
/** What may stand between a subject and its figure. */
export const TRAILING =
  /(?:[\s、,:;—-]|(?<![传表到送])达到?|(?<![行作])为|是|(?:共|总|合|累)计|总共|一共|(?<![公中])共有?|分别|各|(?<![现设建拥享所])有|仅|只|多达|高达|人民币|了|(?<![人日年月户])均|(?<=.)[从由自])+$/u;
/** Who reports and when stand before these; what follows them is the subject, if it begins with what was done. */
export const ADVERB = new RegExp(
  String.raw`^.*(?<![公中])共有(?=.)|^.*(?:全年(?:已)?|(?<![公中])共计?|总共|一共|累计|合计|总计|本年度?|当年|今年|年内|${DATE})(?=(?:已|新|依法|主动|分别|又)?${VERB})`,
  'u',
);
/** The rest of a whole: what follows it is counted. */
export const AMONG = /^.*其中(?:的)?/u;
/** Nothing but deeds. */
export const ONLY_VERBS = new RegExp(`^(?:${VERB})+$`, 'u');
/** Alone before a figure these say next to nothing: what follows the figure is counted. */
export const POINTER =
  /^(?:其余|其它|剩余|另有|还有|仅有|只有|已有|现有|共有|[全我本各](?:区|市|县|省|州|旗|镇|乡|国|局|委|厅|办|机关|系统)|[区市县省]级)?$/u;

const CHANGE = '(?:增长|增加|增多|上升|提高|提升|上涨|下降|减少|降低|回落|压缩|缩短|增幅|降幅|涨幅|翻|多|少)';
const COMPARED = '(?:同比|环比|(?:较|比|与|同|相较|相比)[^,]{0,16}?)';
/** A share or a change, of what the figure before it is of. */
export const RELATION = new RegExp(
  String.raw`^(?:约|仅|只|总体|均|分别|整体|大约)?(?:占(?![用地领线道据])[^,]{0,24}|${COMPARED}?${CHANGE}(?:了|率|幅度?|比例)?(?:为|达|到|至)?|${COMPARED}?[增升降减扩](?:至|到|大到|大至)|(?:同比|环比)(?:${CHANGE})?|(?:较|比|与|同|由|从)[^,]{0,12}(?:年|期|度|月)的|(?:比例|占比|比重|比率|百分比|金额|总额|总金额|分别占)[^,]{0,6})$`,
  'u',
);
/** Words after a figure that go on to tell of it, rather than name what it counts. */
export const PREDICATE =
  /^\s*(?:均|已|都|全部|皆|未|正在|被|因|由|按|依|并|其中|尚|仍|不|予以|部分|在|于|为|占|较|比|同比|环比|属|系|是|经|得到|获|的|，|以|后|时|内|中|增|减|升|降|提高|扩大)/u;
/** A sum of what was told before, or of its price. */
export const SUM = /^[\s、,]*(?:共计|合计|总计|总共|一共|累计)\s*$/u;
/** After the labels of a list: what follows it is told of each. */
export const OF_EACH = /(?:分别|依次|各(?=[为是有占达]))(.{0,12})$/u;
