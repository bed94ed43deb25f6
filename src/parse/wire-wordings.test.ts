import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";
import { eventsToldIn as toldIn } from "./sample-encounters.ts";

// As agencies write, who spare commas and string clauses together.

describe("clauses", () => {
  test.each([
    ["لاوروف که برای دیدار و گفت‌وگو با مقامات به تهران سفر کرده است امروز با محمدجواد ظریف دیدار و گفت‌وگو کرد.", "meeting held 2023-10-10 lavrov zarif", "a time behind «که» takes the sentence up without a comma"],
    ["هاکان فیدان که بعدازظهر امروز از هواپیما پیاده شد و محمدجواد ظریف به پیشوازش رفته بود، ساعتی بعد با رئیسی دیدار کرد.", "meeting held 2023-10-10 fidan raisi", "another's deed inside «که …» leaves the sentence its subject"],
    ["حسین امیرعبداللهیان به مسکو رفت. او دوشنبه با سرگئی شویگو، وزیر دفاع روسیه، دیدار می‌کند.", "meeting announced 2023-10-16 amirabdollahian shoigu", "an office set off by commas is his beside whom it stands"],
    ["لاوروف دیروز با تعدادی از مقامات کشورمان از جمله محمدجواد ظریف دیدار کرد.", "meeting held 2023-10-09 lavrov zarif", "one of those whom somebody met"],
    ["لاوروف گفت: ما دو روز پیش میزبان محمدجواد ظریف برای گفت‌وگو درباره سوریه بودیم.", "meeting held 2023-10-08 lavrov zarif", "who received somebody for talks has held them"],
    ["منوچهر متکی دوشنبه در ضیافت شامی که به افتخار لاوروف برپا کرده بود، با او درباره گاز گفت‌وگو کرد.", "meeting held 2023-10-09 lavrov mottaki", "what lies behind is that for which «که» stands"],
    ["محمدجواد ظریف بی‌خبر به پاریس رفت. هواپیمای دولتی دیروز در فرودگاه پاریس نشست.", "visit held 2023-10-09 paris zarif", "a plane brings him of whom the page speaks"],
    ["لویجی دی مایو، وزیر خارجه ایتالیا، فردا لاوروف را می‌بیند.", "meeting announced 2023-10-11 lavrov", "who sees somebody meets him"],
    ["ویلیام برنز و سعید جلیلی دیروز در ویلایی دوبه‌دو نشستند.", "meeting held 2023-10-09 burns jalili", "two by two"],
    ["لاوروف ظهر امروز در کنار فیدان پاسخگوی خبرنگاران بود.", "press-conference held 2023-10-10 fidan lavrov", "beside whom somebody answers the press"],
    ["حسن روحانی که امروز با استقبال رسمی پوتین وارد کاخ کرملین شد، سخن گفت.", "visit held 2023-10-10 rouhani", "the guest comes, not the host"],
    ["محمدرضا میرتاج‌الدینی از نامه خبر داد. معاون پارلمانی رئیس‌جمهور دیروز با لاوروف دیدار کرد.", "meeting held 2023-10-09 lavrov x-mhmdrza", "an aide without a name may be the one of whom the page speaks"],
    ["لاوروف دیروز در اجلاس سران بریکس حضور یافت و در حاشیه آن با فیدان دیدار کرد.", "summit held 2023-10-09", "a gathering is told beside the meeting in its margin"],
    ["کاظم جلالی دیروز در دفتر لاوروف حاضر شد.", "meeting held 2023-10-09 kazem-jalali lavrov", "in whose office somebody appears"],
    ["در تماس لاوروف با فیدان قرار بر این شد که فردا ظریف به مسکو سفر کند.", "call held - fidan lavrov", "what is agreed in a call has another day"],
    ["محسن رضایی دیروز با لاوروف دیدار کرد. کاوه رادمهر، سخنگوی مجمع، گفت که دیدار با فیدان جمعه انجام می‌گیرد.", "meeting announced 2023-10-13 fidan mohsen-rezaei", "a spokesman tells of him for whom he speaks"],
    ["پنجم مهر وقتی لاوروف در راه فرودگاه بود، فیدان به او زنگ زد.", "call held 2023-09-27 fidan lavrov", "whom somebody rings up"],
    ["دور تازه دیروز در وین با نشست دوساعته لاوروف و فیدان آغاز شد.", "meeting held 2023-10-09 fidan lavrov", "a sitting of hours"],
    ["رئیسان جمهوری ایران، روسیه و ترکیه ۲۶ مهر در آنکارا دومین نشست سران روند آستانه را برگزار می‌کنند.", "summit announced 2023-10-18 iran russia turkey", "states by their presidents before the noun"],
    ["معاونان وزیران خارجه ایران و سه کشور جمعه در استانبول گرد هم می‌آیند. مجید تخت‌روانچی و کاظم غریب‌آبادی در این نشست شرکت می‌کنند.", "meeting announced 2023-10-13 gharibabadi takht-ravanchi", "who goes to a meeting of which one state is known"],
    ["لاوروف صالح العاروری نایب رئیس دفتر سیاسی حماس را دیروز به حضور پذیرفت.", "meeting held 2023-10-09 al-arouri lavrov", "one who is an object has his title before «را»"],
    ["H: نماینده مجلس: راه حل در قطر است ‖ محسن رضایی گفت راه حل در قطر است.", "statement held - mohsen-rezaei", "whose words a headline announces by his office"],
  ])("«%s» tells of «%s»: %s", (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });
});

describe("what is no event", () => {
  test.each([
    ["عراقچی در گفت‌وگویی با صداوسیما با تأکید بر همکاری‌ها گفت دو کشور همسایه‌اند.", "meeting", "talks with who broadcasts them"],
    ["لاوروف در گفت‌وگو با آژانس ملی اطلاع‌رسانی اوکراین گفته بود مذاکرات خوب بود.", "meeting", "talks with an agency by another name"],
    ["این طرح با اعتراض ایران و روسیه روبه‌رو شد.", "meeting", "what a plan meets with"],
    ["هواپیمای آمریکایی در تماسی بسیار نزدیک مسافران هواپیمای ایرانی را ترساند.", "call", "a touch"],
    ["این قرارداد ضربه سنگینی به آمریکا وارد می‌کند و چین آن را خواست.", "visit", "harm that is done"],
    ["محسن بهاروند معاون امور حقوقی و بین‌المللی وزیر امور خارجه کشورمان دیروز با لاوروف دیدار کرد.", "amirabdollahian", "a minister in the long title of his deputy"],
    ["معاون رئیس‌جمهور که برای حضور در آیین تحلیف پوتین به مسکو می‌رود، نامه‌ای دارد.", "visit announced - moscow putin", "at whose inauguration somebody is to be"],
    ["لاوروف دیروز با رئیسی دیدار کرد. خبر دیدار او با خانواده‌های زندانیان را سفارت تکذیب کرد.", "denied", "who is not named was not met by him of whom the page speaks"],
    ["لاوروف و فیدان درباره آتش‌بس با ایران تلفنی حرف زدند.", "iran", "with whom there is a truce is spoken of"],
    ["H: روز تازه سفر لاوروف به تهران: ۱۴ آبان ‖ وزارت خارجه روسیه تاریخ این سفر را تغییر داد.", "statement", "a number behind a colon"],
    ["H: لاوروف در تهران ‖ لاوروف دیروز با فیدان دیدار کرد. ‖ فیدان در این دیدار از گذشته سخن گفت. ‖ هیئتی از ترکیه نیز به باکو رفته است.", "baku", "a journey of nobody and no day, below the top"],
    ["قرار است لاوروف دوشنبه با فیدان دیدار کند و سپس به اصفهان برود.", "visit announced 2023", "a journey farther of which nobody says when"],
    ["لاوروف شیوه نامه اجرای آن را به مجلس اعلام کند.", "letter", "a word that ends in «نامه»"],
    ["لاوروف بر نتایج گفت‌وگوهای بین‌الافغانی که با رهبری ایران و روسیه انجام گیرد تأکید کرد.", "meeting", "talks as one would have them"],
    ["این نشست به دلیل سفر لاوروف به تعویق افتاد.", "visit", "for whose journey something else is put off"],
    ["محسن رضایی با بیان اینکه جلسه فردا برگزار می‌شود، گفت که خوب است.", "2023-10-11", "no words are said tomorrow"],
    ["H: خبر تازه ‖ سفارت روسیه با صدور اطلاعیه‌ای از برقراری پرواز از ۱۱ اکتبر خبر داد.", "2023-10-11", "of what a body gives notice"],
    ["یک زوج که برای بازدید از آرامگاه مولانا جلال‌الدین رومی به شهر قونیه سفر کرده بودند، کیفی یافتند.", "visit", "who lies in a tomb goes nowhere"],
    ["H: سخنان تازه ‖ در پی سخنان روز گذشته لاوروف، هاکان فیدان در توییتر نوشت که می‌آید.", "lavrov", "on whose words somebody writes"],
    ["لاوروف گفت: فیدان با اختیار کامل راهی مذاکره می‌شود.", "visit", "talks are no place"],
    ["سوچی امروز میزبان ملاقات پوتین با اردوغان است.", "visit", "a city is host to a meeting"],
    ["لاوروف با فیدان دیدار کرد. فیدان آمادگی خود را برای سفر به تهران اعلام کرد.", "visit", "who is ready to go"],
    ["لاوروف دیروز با فیدان دیدار کرد. ملاقات با ظریف هم در دست پیگیری است.", "zarif", "what is being arranged"],
    ["سخنگوی وزارت خارجه درباره ادعای روزنامه‌ای که نوشته بود سفیر سوئیس نامه دونالد ترامپ را داده، امروز گفت: نمی‌دانیم.", "statement held 2023-10-10 switzerland", "who speaks behind what others wrote"],
    ["لاوروف به تهران رفت. ملاقاتی با حماس در برنامه نبود و نخواهد بود.", "meeting announced", "what is on no programme"],
  ])("«%s» tells of no «%s»: %s", (text, unexpected) => {
    expect(toldIn(text)).not.toContain(unexpected);
  });
});

describe("how far it has come", () => {
  test.each([
    ["H: سفر لاوروف به ایران ‖ سرگئی لاوروف هفته آینده به تهران سفر می‌کند.", "visit announced", "a headline without a verb leaves it to the text"],
    ["H: سخنگوی وزارت خارجه: ظریف نامه‌ای ننوشته است ‖ در خبری ادعا شده بود که محمدجواد ظریف نامه‌ای به لاوروف نوشته است. این خبر نادرست است.", "letter denied", "what is claimed of nobody's mouth"],
    ["قاسمی گفت: نه نامه‌ای رسیده و نه یوسف بن علوی با چنین مأموریتی به تهران آمده است.", "visit denied", "neither, nor"],
    ["H: سفر لاوروف به ایران عقب افتاد ‖ یک منبع آگاه گفت سفر سرگئی لاوروف که قرار بود پنجشنبه همین هفته باشد، به زمان دیگری موکول شد.", "visit postponed", "«که» tells more of the journey"],
    ["بهرام قاسمی خبر سفر یک هیئت آمریکایی به تهران را «داستان‌سرایی» توصیف کرد.", "visit denied", "what is called a tale"],
    ["H: نشست خبری سخنگوی وزارت خارجه برگزار می‌شود ‖ در این نشست ناصر کنعانی پاسخگوی سؤالات خبرنگاران خواهد بود. ‖ در نشست خبری پیشین، ناصر کنعانی در ۱۱ تیر درباره غزه سخن گفت.", "press-conference announced - kanaani", "one to come is not the one that was"],
    ["بهرام قاسمی از سفر لاوروف در ۲۱ مهر خبر داد.", "visit announced 2023-10-13 lavrov", "of which a spokesman tells without its goal"],
    ["لاوروف که در رأس هیئتی بلندپایه در کابل است، امروز با متقی دیدار کرد.", "visit held 2023-10-10 kabul lavrov", "who is there at the head of others"],
  ])("«%s» tells of «%s»: %s", (text, expected) => {
    expect(toldIn(text)).toContain(expected);
  });
});

describe("a gathering of several days", () => {
  test("has all of them, not the one on which two met beside it", () => {
    const text = "لاوروف و فیدان دیروز در حاشیه شانزدهمین نشست سران بریکس دیدار کردند. نشست سران بریکس از ۸ تا ۱۰ اکتبر در کازان برپاست.";
    expect(toldIn(text)).toContain("summit held 2023-10-08");
  });
});

describe("what a body denies at the top", () => {
  test("is news beside what its minister did", () => {
    const text = "H: مسقط: نامه‌ای نبود ‖ وزارت خارجه عمان گزارش یک روزنامه را درباره نامه پوتین بی‌پایه خواند. ‖ این وزارتخانه دوشنبه در توییتر نوشت یوسف بن علوی نامه‌ای نداشته است. ‖ وزیر خارجه عمان در آن سفر با محمدجواد ظریف گفت‌وگو کرد.";
    expect(toldIn(text)).toContain("statement held 2023-10-09 oman-foreign-ministry");
  });
});

describe("letters of several senders to one body", () => {
  test("are as many", () => {
    const text = "آمریکا نامه‌ای را به شورای امنیت سازمان ملل ارائه کرد. لاوروف نامه‌ای به شورای امنیت سازمان ملل فرستاد.";
    expect(toldIn(text).match(/letter/gu)).toHaveLength(2);
  });
});

describe("people of whom nothing but their place tells", () => {
  test.each([
    ["مهدی صفری دیروز با اودونگو جی ابوبکر وزیر خارجه اوگاندا دیدار کرد.", "اودونگو جی ابوبکر"],
    ["استاندار خراسان پذیرای آتادردی بایراموف سرکنسول ترکمنستان بود.", "آتادردی بایراموف"],
    ["علی نیکزاد نایب رئیس مجلس به چابهار رفت.", "علی نیکزاد"],
    ["سید حسین نقوی حسینی گفت که می‌آید.", "سید حسین نقوی حسینی"],
    ["استاندار خراسان رضوی پذیرای یاور عباس سرکنسول پاکستان بود.", "یاور عباس"],
  ])("«%s» names «%s»", (text, name) => {
    expect(peopleIn(text)).toContain(name);
  });

  test.each(["لاوروف با حمایت کامل رئیس‌جمهور روسیه به تهران رفت.", "لاوروف با پیگیری مستمر سفیر ایران دیدار کرد."])("«%s» names nobody new", (text) => {
    expect(peopleIn(text)).toEqual(["سرگئی لاوروف"]);
  });
});

function peopleIn(text: string): string[] {
  const source = `۱۸ مهر ۱۴۰۲ - ۱۲:۰۰\nخبرهای سیاست خارجی در یک نگاه\n\n${text}\n`;
  const { mentions } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  return [...new Set(mentions.filter(({ kind }) => kind === "person").map(({ name }) => name))];
}
