import { foldText } from "../text/fold.ts";

/** Words that stand before a name and tell that a person is meant; no part of the name. */
const HONORIFICS = "آقای آقایان خانم دکتر مهندس سردار سرلشکر سرتیپ سرهنگ ژنرال دریادار آیت‌الله حجت‌الاسلام شیخ حاج شهید مرحوم پروفسور";

/** Heads of offices and callings, as they follow or precede a name: «X، سخنگوی …», «وزیر خارجه X». */
const CALLINGS =
  "وزیر رئیس سخنگوی معاون دبیرکل دبیر فرمانده نماینده سفیر همتای مدیرکل مدیر عضو مشاور امیر پادشاه سلطان ولیعهد نخست‌وزیر صدراعظم رهبر سرپرست فرستاده هماهنگ‌کننده کارشناس استاد تحلیلگر مدیرمسئول سردبیر خبرنگار روزنامه‌نگار نویسنده دیپلمات شهردار استاندار کاردار سرکنسول قائم‌مقام جانشین سناتور فرماندار";

/** Words that are never a part of a name: what a name ends at. */
const NO_NAME =
  "با به از در را که و تا بر برای یا اما اگر نیز هم این آن وی او ما من شما آنها درباره دربارهٔ ضمن پس پیش روز شب امروز دیروز امشب فردا صبح عصر ظهر شامگاه گفت گفته گفتند افزود نوشت کرد کرده کردند داد داده است بود شد شده شدند دارد داشت خواهد خواهند گزارش نقل سوی طرف همراه همچنین دیدار ملاقات تماس گفتگو گفت‌وگو سفر ورود حضور خواند دانست اعلام خبر اظهار تأکید بیان تصریح خاطرنشان ادامه کشور دولت ملت مردم جمهوری اسلامی وزارت سازمان مجلس شورای گروه جنبش حزب نیروی خود خویش اخیر جدید سابق پیشین اسبق فعلی کنونی سیاسی خارجه خارجی امور عالی یک دو سه چند همه هیچ هر دیگر نشست اجلاس اجرایی بین‌المللی منطقه‌ای علیه السلام علیه‌السلام می نمی بسیار خیلی جا متولد سال فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند";

const HONORIFIC_KEYS = keys(HONORIFICS);
const CALLING_KEYS = keys(CALLINGS);
const NO_NAME_KEYS = keys(NO_NAME);

/** «آقای»: a name follows. Folded, without half-spaces. */
export function isHonorific(key: string): boolean {
  return HONORIFIC_KEYS.has(key);
}

/** «سخنگوی»: a name stands beside it. */
export function isCalling(key: string): boolean {
  return CALLING_KEYS.has(key);
}

/** Whether a word can be a part of a person's name, by its letters and by what it means every day. */
export function canBeName(key: string): boolean {
  return /^\p{L}{2,}$/u.test(key) && !NO_NAME_KEYS.has(key) && !CALLING_KEYS.has(key) && !HONORIFIC_KEYS.has(key);
}

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map((word) => foldText(word).replaceAll("\u200c", "")));
}
