import { keysOf } from "../text/keys-of.ts";
import { isLetters } from "../text/letter-kind.ts";
import { remembered } from "../text/remembered.ts";
import { isCommonWord } from "./common-words.ts";

/** Words that stand before a name and tell that a person is meant; no part of the name. */
const HONORIFICS =
  "آقای آقایان جناب خانم دکتر داکتر مهندس سردار سرلشکر سرلشگر سرتیپ سرهنگ ژنرال دریادار دریابان سپهبد ارتشبد امیرسرتیپ آیت‌الله آیت‌الله‌العظمی حجت‌الاسلام حجت‌الاسلام‌والمسلمین شیخ حاج شهید مرحوم پروفسور مولوی ملا ماموستا ملک پرنس سر لرد سناتور خلیفه جلالتمآب شهزاده شاهزاده والاحضرت عالیجناب زنده‌یاد";

/** Of these, those behind which a surname alone is a person: «آقای اردوغان», not «شهید بهشتی», which is a street too. */
const SURNAME_HONORIFICS = "آقای خانم دکتر مهندس سردار سرلشکر سرتیپ ژنرال آیت‌الله حجت‌الاسلام پروفسور سناتور";

/** Titles of clergy behind which a given name alone is a person. */
const CLERGY = "مولوی مولانا ملا قاری شیخ";

/** Heads of offices and callings, as they follow or precede a name: «X، سخنگوی …», «وزیر خارجه X». */
const CALLINGS =
  "وزیر رئیس سخنگوی معاون دبیرکل دبیر فرمانده نماینده سفیر همتای مدیرکل مدیر عضو مشاور امیر پادشاه سلطان ولیعهد نخست‌وزیر صدراعظم رهبر سرپرست فرستاده هماهنگ‌کننده کارشناس استاد تحلیلگر مدیرمسئول سردبیر خبرنگار روزنامه‌نگار نویسنده دیپلمات شهردار استاندار کاردار سرکنسول قائم‌مقام جانشین سناتور فرماندار " +
  "دستیار معین پژوهشگر رایزن وابسته حقوقدان وکیل دادستان بازرس کمیسر کمیسیونر میانجی مذاکره‌کننده رئیس‌جمهور رئیس‌جمهوری سیاستمدار گوینده امام‌جمعه مفتی اسقف پاپ والی افسر فرمانروا شاهزاده بنیانگذار موسس همسر فرزند پسر دختر برادر پدر مستشار مورخ کنسول نایب‌رئیس نایب قائم شارژدافیر شارژدافر سفیرکبیر سرمنشی سکرتر ولسوال قوماندان لوی‌درستیز سرمحقق وزیرخارجه آتاشه";

/** Words before a full name that tell of what a person does or meets with: «به گفته X», «دیدار X», «میزبان X». */
const COMPANY =
  "گفته دیدار ملاقات گفتگو گفت‌وگو تماس سخنان اظهارات سفر میزبان پذیرای میهمان مهمان نقل پاسخ نامه پیام استقبال حضور دعوت تشییع ترور شهادت بازداشت انتصاب معرفی جانشینی ریاست هدایت با و از توسط میان بین وی";

/** Words behind a name that tell of a speaker or doer. */
const DEEDS =
  "گفت گفته گفتند افزود افزوده نوشت نوشته اعلام اظهار تاکید تأکید تصریح خاطرنشان بیان خواستار هشدار یادآور ابراز خبر مدعی معتقد پیش نیز هم همچنین دیدار ملاقات وارد عازم راهی آمد رفت پاسخ توضیح ادامه صبح روز امروز دیروز فردا امشب دیشب شامگاه عصر ظهر بامداد ساعتی را که خواهد است بود باید در به";

/** Words before a name that make it a holy person's, or a place's that bears it. */
const NAMESAKES =
  "حضرت امام امامزاده پیامبر میدان خیابان بزرگراه بیمارستان پایگاه مسجد حسینیه دانشگاه مدرسه فرودگاه بندر شهرک سالن تالار ورزشگاه استادیوم مرقد حرم ضریح یادمان جایزه جشنواره ناو پادگان لشکر تیپ گردان عملیات کتاب فیلم سریال رمان موزه هتل پل کوچه شهرستان استان روستای شرکت هواپیمایی باشگاه تیم جام مقبره آرامگاه زیارت میلاد ولادت عزاداری سوره عید کلینیک درمانگاه کارخانه سد پالایشگاه نیروگاه پتروشیمی مجتمع برج تونل";

/** Words that are never a part of a name: what a name ends at. */
const NO_NAME =
  "رونوشت استوارنامه براساس بنابر طبق تبار با به از در را که و تا بر برای یا اما اگر نیز هم این آن وی او ما من شما آنها درباره دربارهٔ ضمن پس پیش روز شب امروز دیروز امشب فردا صبح عصر ظهر شامگاه گفت گفته گفتند افزود افزوده نوشت نوشته توییتری توئیتری تلگرامی اینستاگرامی فیسبوکی کرد کرده کردند داد داده است بود شد شده شدند دارد داشت خواهد خواهند گزارش نقل سوی طرف همراه همچنین دیدار ملاقات تماس گفتگو گفت‌وگو سفر ورود حضور خواند دانست اعلام خبر اظهار تأکید بیان تصریح خاطرنشان ادامه کشور دولت ملت مردم جمهوری اسلامی وزارت سازمان مجلس شورای گروه جنبش حزب نیروی خود خویش اخیر جدید سابق پیشین اسبق فعلی کنونی سیاسی خارجه خارجی امور عالی یک دو سه چند همه هیچ هر هرگونه هیچ‌گونه هیچگونه دیگر نشست اجلاس اجرایی بین‌المللی منطقه‌ای علیه السلام علیه‌السلام می نمی بسیار خیلی جا متولد سال فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنج‌شنبه پنجشنبه جمعه ژانویه فوریه مارس آوریل مه ژوئن ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر حمل ثور جوزا سنبله میزان قوس جدی دلو حوت های هایی ای بلندپایه عالی‌رتبه وابسته آخرین نخستین برخی کسی جناب امام مقام مسئول ناظر فعال والمسلمین تیم انستیتو پژوهشگاه پژوهشکده دادسرای مکانیسم مکانیزم دامت برکاته العالیه تسلیت تبریک تقدیر کاپیتان خلبان تصویرگر مربی سرمربی گزارشگر انقلاب نظام الخصوص درباره‌ی همجواری داستان‌خوانی العظمی دانش‌آموخته میزبانی کارگردانی گویندگی نویسندگی تهیه‌کنندگی خوانندگی ختام زیر خواست خواستند رسید پذیرفت آمد رفت پرداخت پیوست خواسته رسیده آمده رفته نوشته جمهوری‌خواه جمهوری‌خواهان دموکرات دموکرات‌های تازه‌کار کهنه‌کار محافظه‌کار اصلاح‌طلب اصولگرا تندرو میانه‌رو ارشد برجسته بازنشسته مستعفی موقت پرنفوذ به‌عنوان به‌دلیل به‌خاطر به‌ویژه به‌منظور به‌طور به‌همراه به‌همت قرار نایب قائم معاونان معاونین دستیاران مشاوران نمایندگان سخنگویان";

/** Words before or behind a name that tell of a voice, and of nothing else. */
const VOICES = "گفت گفته گفتند افزود نوشت اظهارات سخنان تاکید اعلام اظهار تصریح خاطرنشان";

const VOICE_KEYS = keysOf(VOICES);
const HONORIFIC_KEYS = keysOf(HONORIFICS);
const SURNAME_HONORIFIC_KEYS = keysOf(SURNAME_HONORIFICS);
const CLERGY_KEYS = keysOf(CLERGY);
const CALLING_KEYS = keysOf(CALLINGS);
const COMPANY_KEYS = keysOf(COMPANY);
const DEED_KEYS = keysOf(DEEDS);
const NAMESAKE_KEYS = keysOf(NAMESAKES);
const NO_NAME_KEYS = keysOf(NO_NAME);

/** «آقای»: a name follows. Folded, without half-spaces. */
export function isHonorific(key: string): boolean {
  return HONORIFIC_KEYS.has(key);
}

/** «آقای»: a surname may follow alone. */
export function isBeforeSurname(key: string): boolean {
  return SURNAME_HONORIFIC_KEYS.has(key);
}

/** «مولوی»: a given name may follow alone. */
export function isClergy(key: string): boolean {
  return CLERGY_KEYS.has(key);
}

/** «سخنگوی»: a name stands beside it. */
export function isCalling(key: string): boolean {
  return CALLING_KEYS.has(key) || CALLING_KEYS.has(withoutEzafe(key));
}

/** «به گفته X», «میزبان X», «با X»: a person's full name may follow. */
export function isCompany(key: string): boolean {
  return COMPANY_KEYS.has(key);
}

/** «X گفت»: a person's full name may stand before it. */
export function isDeed(key: string): boolean {
  return DEED_KEYS.has(key);
}

/** «گفت X», «X افزود»: a speaker's name stands beside it. */
export function isVoice(key: string): boolean {
  return VOICE_KEYS.has(key);
}

/** «میدان X», «حضرت X»: the name behind is not that of somebody in the news. */
export function isNamesake(key: string): boolean {
  return NAMESAKE_KEYS.has(key);
}

/** Whether a word can be a part of a person's name, by its letters and by what it means every day. */
export const canBeName: (key: string) => boolean = remembered(
  (key) => key.length >= 2 && isLetters(key) && !NO_NAME_KEYS.has(key) && !isCalling(key) && !HONORIFIC_KEYS.has(key) && !DENIED_DEED.test(key) && !isIndefinite(key),
);

/** Whether a word that is no given name can only be a name: nothing that one says every day. */
export const isOnlyName: (key: string) => boolean = remembered(
  (key) => canBeName(key) && !isCommonWord(withoutEzafe(key)) && !isCopula(key) && !isOfVowel(key) && !DEED_KEYS.has(key) && !COMPANY_KEYS.has(key) && !NUMBER.test(key) && !GLUED_DEED.test(key),
);

/** A number in words whose half-spaces were lost: «بیستویکم». */
const NUMBER = /^(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد)و/u;

/** A deed whose space was lost («اظهارکرد»), or a verb of many («نوشتند»). */
const GLUED_DEED =
  /^(?:اظهار|بیان|تاکید|اعلام|تصریح|خاطرنشان|اضافه|عنوان|ابراز)(?:کرد|داشت|نمود|شد|می)|(?:شتند|ستند|فتند|دند|یزند|شتیم|فتیم|دیم|گویند|کنند|شوند)$/u;

/** A deed that is denied: «نفرستاده». */
const DENIED_DEED = /^ن(?:کرد|داد|فرستاد|گفت|پذیرفت|رسید|رفت|یامد|شد|داشت|نوشت|گرفت|یافت|خواست|توانست)ه?(?:اند|است)?$/u;

/** A word without the «ی» that some newsrooms write for the ezafe behind «ه»: «نماینده‌ی ویژه‌ی». */
function withoutEzafe(key: string): string {
  return key.endsWith("هی") && !key.endsWith("یهی") ? key.slice(0, -1) : key;
}

/** «گفت‌وگوی», «هوای»: an everyday word that ends in a vowel, with the «ی» of its ezafe. */
function isOfVowel(key: string): boolean {
  if (!/[او]ی$/u.test(key)) return false;
  const word = key.slice(0, -1);
  return isCommonWord(word) || COMPANY_KEYS.has(word);
}

/** «نامه‌ای»: one of the things of an everyday word in «ه», no surname like «خامنه‌ای». */
function isIndefinite(key: string): boolean {
  return key.endsWith("های") && isCommonWord(key.slice(0, -2));
}

/** «برپاست»: the copula clings to an everyday word. */
function isCopula(key: string): boolean {
  return key.endsWith("است") && isCommonWord(key.slice(0, -2));
}
