import { keysOf } from "../text/keys-of.ts";
import { enterQuestion } from "../text/questions.ts";
import { isHeadOfField } from "./body-fields.ts";

/** Words that open the name of a body which ends in the name of its state: «کمیته روابط خارجی سنای آمریکا». */
const HEADS =
  "وزارت پارلمان مجلس کنگره سنای ارتش سازمان شورای کمیته کمیسیون حزب جنبش جبهه بانک دادگاه دیوان ستاد اتحادیه انجمن بنیاد فدراسیون آژانس مؤسسه اندیشکده مرکز شرکت پلیس دانشگاه اداره آکادمی صندوق ائتلاف مجمع نهاد سرویس قوه خزانه‌داری دادستانی دومای بسیج هلال‌احمر فرماندهی سفارت کنسولگری سرکنسولگری نمایندگی فراکسیون اتاق ریاست ریاست‌جمهوری نخست‌وزیری دفتر شهرداری استانداری فرمانداری گمرک پژوهشکده پژوهشگاه کانون فرهنگستان قرارگاه انستیتو کنفدراسیون کنسرسیوم نیروی گارد دادگستری دادسرای مرزبانی کارگروه";

/** Of these, those that the state may follow at once: «ارتش سوریه», but not «مرکز ایران». */
const DIRECT = "پارلمان مجلس کنگره سنای ارتش پلیس دادستانی دومای خزانه‌داری هلال‌احمر سفارت کنسولگری سرکنسولگری نمایندگی دانشگاه ریاست‌جمهوری نخست‌وزیری شهرداری استانداری فرمانداری";

/** Words that open a name of their own, without a state: «دانشگاه شریف», «حزب ندا». */
const PROPER = "شهرداری استانداری فرمانداری دانشگاه حزب جنبش مؤسسه اندیشکده گردان‌های بنیاد پژوهشکده انستیتو";

/** Words behind which a name stands in quotation marks. */
const QUOTED = "سازمان شرکت گروه انجمن کانون ائتلاف بانک جبهه صندوق مجمع مرکز اتحادیه کمپین فدراسیون";

/** Words that end a name of a body, or tell that it is none: prepositions, verbs, and what any body can be called. */
const STOPS =
  "راهی وارد عازم رهسپار سالروز با به از در را که و تا بر برای یا اما اگر نیز هم این آن وی او ما من شما خود خویش ها های هایی ای مورد ضمن علیه درباره بین میان سوی طی هر همه چند یک دو سه است بود شد شده کرد کرده کردن کند کنند می نمی دارد داشت خواهد باید گفت افزود داد داده گرفت گرفته متبوع مربوطه مذکور حاکم مخالف مخالفان دولتی خصوصی بزرگ جدید کوچک مختلف مستقل فعال سیاسی‌ها شریک طرف عضو اعضای کشور کشورهای دو مشترک دولت مردم رئیس وزیر معاون سخنگوی نماینده نمایندگان دبیر مدیر امروز دیروز فردا روز شب هفته ماه سال پیش قبل بعد سپس تنها نه آنها یافته نام عنوان شامل اخیر سابق پیشین فوق فوق‌العاده ویژه اضطراری جنگ صلح حمله دیدار سفر نشست اجلاس استان شهرستان شهر منطقه پایتخت شمال جنوب شرق غرب همایش‌های نمایشگاه‌های طرح لایحه تشکیل بررسی نظرات نقطه";

/** What is said of any university, party or company, and is no name of one. */
const GENERIC =
  "آزاد ملی دولتی اسلامی مردمی مقاومت کارگری دانشجویی اعتراضی سیاسی اقتصادی تجاری نفتی خارجی داخلی ایرانی آمریکایی چینی روسی اروپایی هندی بین‌المللی چندملیتی هواپیمایی بیمه کشتیرانی خیریه سبز اصلاحات جهانی مادر معتبر برتر محل پزشکی علوم صنعتی فنی هنر نظامی انقلابی";

/** Second fields of ministries, behind «و»: «وزارت اطلاعات و فرهنگ افغانستان». */
const FIELDS =
  "فرهنگ مهاجران مهاجرت مهاجرین امنیت دارایی فناوری تجارت ارشاد جوانان پرورش شهرسازی معدن معادن انرژی گاز آب برق صنعت بازرگانی ارتباطات گردشگری آموزش اتباع کشاورزی منابع تکنالوژی پترولیم آبیاری مالداری سرمایه‌گذاری صنایع صنعت‌کاران";

/** First fields of ministries that stand without their state in the press at home: «وزارت زراعت». */
const MINISTRIES =
  "دادگستری زراعت مالیه معارف تحصیلات صحت عدلیه حج مخابرات صنایع تجارت آموزش فرهنگ کشاورزی جهاد انرژی مهاجرین مهاجرت ترانسپورت معادن شهرسازی بازرگانی حمل‌ونقل حمل امنیت رفاه گردشگری آب برق خزانه‌داری اطلاعات تعاون توسعه عدالت خدمات بازسازی";

/** «گروه …»: what a group of states is, other than any group. */
const GROUPS = "بین‌المللی تماس دوستان حمایت";

/** Houses whose committees are named with them: «کمیسیون کشاورزی مجلس». */
const HOUSES = "مجلس سنا سنای پارلمان کنگره";

/** «کمیسیون مشترک کنسولی»: what two states settle together. */
const JOINT_FIELDS = "کنسولی اقتصادی بازرگانی نظامی مرزی فرهنگی امنیتی سیاسی تجاری علمی دفاعی ترانزیتی";

/** Nouns that a preposition goes on: «گروه حمایت از سوریه», «ستاد مبارزه با مواد مخدر». */
const GOVERNING = "حمایت دفاع حفاظت پشتیبانی پیشگیری مبارزه مقابله";

/** Heads of states and governments, whose offices speak for them; without spaces. */
const CHIEFS = "نخست‌وزیر نخست‌وزیری رئیس‌جمهور رئیس‌جمهوری ریاست‌جمهوری صدراعظم صدراعظمی";

const FIELD_KEYS = keysOf(FIELDS);
/** Behind «دستگاه» these tell of a secret service. */
const SECRET_KEYS = keysOf("اطلاعات اطلاعاتی امنیت استخبارات");
const MINISTRY_KEYS = keysOf(MINISTRIES);
const GROUP_KEYS = keysOf(GROUPS);
/** Names of bodies whose committees bear them. */
const OWNERS_OF_COMMITTEES = /^(?:مجلس|پارلمان|شورای|کنگره|سنای|اتحادیه|سازمان ملل|مجمع عمومی|دومای)/u;

const HOUSE_KEYS = keysOf(HOUSES);
const JOINT_KEYS = keysOf(JOINT_FIELDS);
const GOVERNING_KEYS = keysOf(GOVERNING);
const COMMITTEE_KEYS = keysOf("کمیسیون کمیته فراکسیون");
const MISSION_KEYS = keysOf("سفارت کنسولگری سرکنسولگری نمایندگی");
const HEADSHIP_KEYS = keysOf("ریاست ریاست‌جمهوری نخست‌وزیری");
const HEAD_KEYS = keysOf(HEADS);
const DIRECT_KEYS = keysOf(DIRECT);
const PROVINCIAL_KEYS = keysOf("استانداری فرمانداری شهرداری دانشگاه گمرک دادگستری دادسرای دادستانی مرزبانی");
const PROPER_KEYS = keysOf(PROPER);
const QUOTED_KEYS = keysOf(QUOTED);
const CHIEF_KEYS = keysOf(CHIEFS);
const STOP_KEYS = keysOf(STOPS);
const GENERIC_KEYS = keysOf(GENERIC);

/** «وزارت», «کمیته»: a body's name may begin here and end in its state's. Folded, without half-spaces. */
export function isBodyHead(key: string): boolean {
  return HEAD_KEYS.has(key);
}

/** Whether a word opens the name of a body, or may with the next: asked of each word of a page. */
export const HEAD = enterQuestion((key) => HEAD_KEYS.has(key) || isHeadOfField(key) || key === "گروه" || key === "دستگاه");

/** «گروه تماس», «دستگاه اطلاعات»: the second word makes a body of the first. */
export function isGroupOf(key: string, next: string): boolean {
  return (key === "گروه" && GROUP_KEYS.has(next)) || (key === "دستگاه" && SECRET_KEYS.has(next));
}

/** «کمیسیون»: a house may stand behind it as the state does behind others. */
export function isCommittee(key: string): boolean {
  return COMMITTEE_KEYS.has(key);
}

/** Whether the body of this name has committees that are named with it: «کمیته تحریم‌های شورای امنیت». */
export function hasCommittees(name: string): boolean {
  return OWNERS_OF_COMMITTEES.test(name);
}

/** «مجلس»: a committee's house. */
export function isHouse(key: string): boolean {
  return HOUSE_KEYS.has(key);
}

/** «ریاست جمهوری»: the office of the head of a state as often as what is run for. */
export function isHeadship(key: string): boolean {
  return HEADSHIP_KEYS.has(key);
}

/** «سفارت»: a house as often as a body. */
export function isMission(key: string): boolean {
  return MISSION_KEYS.has(key);
}

/** «زراعت»: behind «وزارت» a ministry's name. */
export function isMinistryField(key: string): boolean {
  return MINISTRY_KEYS.has(key);
}

/** «کنسولی»: behind «کمیسیون مشترک» its name. */
export function isJointField(key: string): boolean {
  return JOINT_KEYS.has(key);
}

/** «حمایت»: «از» behind it goes on the name. */
export function governs(key: string): boolean {
  return GOVERNING_KEYS.has(key);
}

/** «نخست‌وزیر»: whose office speaks. */
export function isChief(title: string): boolean {
  return CHIEF_KEYS.has(title);
}

/** «ارتش»: the state may stand right behind. */
export function isDirectHead(key: string): boolean {
  return DIRECT_KEYS.has(key);
}

/** «استانداری»: a province or city may stand right behind. */
export function isOfProvince(key: string): boolean {
  return PROVINCIAL_KEYS.has(key);
}

/** «شرکت «X»»: what stands in quotation marks behind it is its name. */
export function isNamedInQuotes(key: string): boolean {
  return QUOTED_KEYS.has(key) || PROPER_KEYS.has(key);
}

/** «دانشگاه»: a name of its own may stand right behind. */
export function isProperHead(key: string): boolean {
  return PROPER_KEYS.has(key);
}

/** Whether a ministry's name can go on with this behind «و». */
export function isField(key: string): boolean {
  return FIELD_KEYS.has(key);
}

/** Whether no name of a body goes on over this word. */
export function endsBody(key: string): boolean {
  return STOP_KEYS.has(key);
}

/** Whether any body of its kind can be called so. */
export function isGenericOfBodies(key: string): boolean {
  return GENERIC_KEYS.has(key);
}
