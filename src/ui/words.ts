import { formatDigits, formatNumber } from "../calendar/format.ts";
import type { RepairReason } from "../orthography/repair.ts";
import type { Period } from "../calendar/period.ts";
import type { ActorKind, BlockKind, BlockReason, EventKind, EventStatus, ProblemCode } from "../document/document.ts";
import type { NotedReason } from "./margin-notes.ts";

/** Every Persian word of the interface, by the part of it that speaks. Numbers come in as numbers and are written in Persian digits. */
export const WORDS = {
  app: {
    name: "روزنگار",
    /** Title of the browser's window: the page's own name first. */
    title: (page: string) => `${page} · روزنگار`,
    comma: "، ",
    and: " و ",
  },
  shell: {
    skip: "رفتن به متن اصلی",
    skipFilters: "رفتن به نتیجه‌ها",
    loading: "در حال باز کردن صفحه",
    home: "روزنگار، صفحهٔ نخست",
    navigation: "بخش‌ها",
    list: "نوشته‌ها",
    timeline: "گاه‌شمار",
    names: "نام‌ها",
    dossier: "پرونده",
    themes: { system: "مطابق دستگاه", light: "روشن", dark: "تیره" },
    themeSwitch: (now: string, next: string) => `رنگ صفحه: ${now}؛ بعدی: ${next}`,
  },
  /** What the keys do. */
  shortcuts: {
    search: "جست‌وجو",
    goTo: "رفتن به نوشته، نام، بخش یا تنظیم",
    help: "همین راهنما",
    nextDocument: "نوشتهٔ بعدی",
    previousDocument: "نوشتهٔ قبلی",
    turnText: "متن ویراسته یا چنان که ذخیره شده",
    nextHit: "مورد بعدی",
    previousHit: "مورد قبلی",
  },
  /** The sheet that lists the keys. */
  help: {
    heading: "میان‌برها",
    open: "میان‌برهای صفحه‌کلید",
    close: "بستن میان‌برها",
    or: "یا",
    where: { everywhere: "همه‌جا", document: "در نوشته" },
    layouts: "کلیدها با صفحه‌کلید فارسی و لاتین کار می‌کنند: جای کلید مهم است.",
  },
  /** The bar for going anywhere. */
  goTo: {
    heading: "رفتن به…",
    open: "رفتن به…",
    close: "بستن",
    field: "نوشته، نام، بخش یا تنظیم",
    nothing: "چیزی با این نام نیست.",
    waiting: "نام نوشته‌ها هنوز نرسیده است.",
    kinds: { view: "بخش‌ها", setting: "تنظیم‌ها", actor: "نام‌ها", document: "نوشته‌ها" },
    theme: (name: string) => `رنگ صفحه: ${name}`,
  },
  search: {
    label: "جست‌وجو در متن نوشته‌ها",
    placeholder: "جست‌وجو در متن‌ها",
    clear: "پاک کردن جست‌وجو",
    /** Names the list of readings. */
    read: "آنچه از جست‌وجو فهمیدیم",
    /** «نوشته‌اید fhrvd؛ خواندیم «باقری» (با صفحه‌کلید دیگر)» */
    typed: "نوشته‌اید",
    readAs: "؛ خواندیم",
    anyOf: (words: readonly string[]) => words.map(quote).join(" یا "),
    readings: { keyboard: "صفحه‌کلید دیگر", name: "نام به خط لاتین", sound: "از روی آوا", spelling: "نزدیک‌ترین واژه" },
    verbatim: (typed: string) => `جست‌وجوی خود ${quote(typed)}`,
  },
  suggestions: {
    label: "پیشنهادها",
    /** What choosing one of them does. */
    names: "فیلتر با نام",
    words: "ادامهٔ واژه",
    kinds: { person: "شخص", state: "کشور", organization: "سازمان", place: "مکان", office: "سمت", outlet: "رسانه" },
    /** «محمود عباس (ابومازن)» */
    via: (name: string, other: string) => `${name} (${other})`,
    told: (names: number, words: number) =>
      names + words === 0 ? "پیشنهادی نیست" : [...(names > 0 ? [`${formatNumber(names)} نام`] : []), ...(words > 0 ? [`${formatNumber(words)} واژه`] : [])].join(" و "),
  },
  /** Where a document has what was searched for. */
  hits: {
    heading: "یافته‌ها در این نوشته",
    count: (count: number) => `${formatNumber(count)} مورد`,
    /** «۳ از ۱۲» */
    place: (place: number, count: number) => `${formatNumber(place)} از ${formatNumber(count)}`,
    hint: (label: string, key: string) => `${label} (کلید ${key})`,
    /** «بند ۷: ۳ مورد» */
    inBlock: (block: string, count: number) => `${block}: ${formatNumber(count)} مورد`,
  },
  list: {
    heading: "نوشته‌ها",
    count: (count: number) => (count === 0 ? "هیچ نوشته‌ای نیست" : `${formatNumber(count)} نوشته`),
    of: (total: number) => `از ${formatNumber(total)}`,
    partial: "هیچ نوشته‌ای همهٔ این واژه‌ها را با هم ندارد؛ این‌ها نزدیک‌ترین‌ها هستند.",
    undated: "بدون تاریخ",
    untitled: "نوشتهٔ بدون عنوان",
    via: "به نقل از",
    unknownOutlet: "رسانهٔ ناشناخته",
    names: "نام‌ها",
    /** Paragraphs with a hit that an entry does not show. */
    morePassages: (count: number) => `${formatNumber(count)} بند دیگر`,
    moreNames: (count: number) => `و ${formatNumber(count)} نام دیگر`,
    gap: (months: number) => `${formatSpan(months)} بدون نوشته`,
    sort: "ترتیب",
    sorts: { newest: "تازه‌ترین", oldest: "قدیمی‌ترین", relevance: "مرتبط‌ترین" },
    none: "با این فیلترها هیچ نوشته‌ای نمی‌ماند",
    noneFound: (query: string) => `${quote(query)} در هیچ نوشته‌ای نیست`,
    relief: (ways: number) => (ways === 1 ? "با حذف این یکی، نوشته‌ها برمی‌گردند:" : "با حذف هر یک از این‌ها، نوشته‌ها برمی‌گردند:"),
    reliefAll: "حذف همهٔ فیلترها",
    meant: (names: number) => (names === 1 ? "شاید این نام را می‌خواستید:" : "شاید یکی از این نام‌ها را می‌خواستید:"),
    leaves: (count: number) => `${formatNumber(count)} نوشته می‌ماند`,
    emptyCorpus: "هنوز هیچ نوشته‌ای در این مجموعه نیست",
    emptyCorpusHint: "صفحه‌های ذخیره‌شده را در پوشهٔ مجموعه بگذارید و روزنگار را دوباره بسازید.",
  },
  filters: {
    heading: "فیلترها",
    open: "فیلترها",
    openCount: (count: number) => `فیلترها (${formatNumber(count)})`,
    close: "بستن فیلترها",
    show: (count: number) => (count === 0 ? "هیچ نوشته‌ای نمی‌ماند" : `دیدن ${formatNumber(count)} نوشته`),
    active: "فیلترهای فعال",
    clear: "حذف همه",
    kinds: { person: "اشخاص", state: "کشورها", organization: "سازمان‌ها", place: "مکان‌ها" },
    outlets: "رسانه‌ها",
    offices: "سمت‌ها",
    findOffice: "جست‌وجوی سمت یا دارندهٔ آن",
    noOffice: "سمتی با این حروف پیدا نشد.",
    eventKinds: "نوع رویداد",
    eventDates: "روز رویداد",
    event: (kind: string) => `رویداد: ${kind}`,
    eventFrom: (day: string) => `رویداد از ${day}`,
    eventTo: (day: string) => `رویداد تا ${day}`,
    find: "جست‌وجوی نام",
    noName: "نامی با این حروف پیدا نشد.",
    more: (count: number) => `${formatNumber(count)} مورد دیگر`,
    fewer: "نمایش کمتر",
    match: "نام‌های انتخاب‌شده",
    matches: { all: "همهٔ نام‌ها با هم", any: "دست‌کم یکی" },
    exclude: "بدون",
    excludeName: (name: string) => `بدون ${name}`,
    remove: (name: string) => `حذف فیلتر: ${name}`,
    query: quote,
    from: (day: string) => `از ${day}`,
    to: (day: string) => `تا ${day}`,
  },
  dates: {
    heading: "تاریخ انتشار",
    from: "از",
    to: "تا",
    example: "مثلاً ۱۷ مهر ۱۴۰۲",
    notADay: "این تاریخ خوانده نشد. نمونه: ۱۷ مهر ۱۴۰۲، یا ۱۴۰۲/۷/۱۷، یا مهر ۱۴۰۲",
    open: "انتخاب از تقویم",
    close: "بستن تقویم",
    calendar: (range: string) => `انتخاب بازه: ${range}`,
    year: "سال",
    month: "ماه",
    previousMonth: "ماه قبل",
    nextMonth: "ماه بعد",
    hint: "ابتدا روز شروع را انتخاب کنید، سپس روز پایان را.",
    /** In the keys of react-aria's calendar. */
    calendarWords: {
      previous: "ماه قبل",
      next: "ماه بعد",
      selectedDateDescription: ({ date }: { date: string }) => `روز انتخاب‌شده: ${date}`,
      selectedRangeDescription: ({ dateRange }: { dateRange: string }) => `بازهٔ انتخاب‌شده: ${dateRange}`,
      todayDate: ({ date }: { date: string }) => `امروز، ${date}`,
      todayDateSelected: ({ date }: { date: string }) => `امروز، ${date}، انتخاب‌شده`,
      dateSelected: ({ date }: { date: string }) => `${date}، انتخاب‌شده`,
      startRangeSelectionPrompt: "برای انتخاب روز شروع کلیک کنید",
      finishRangeSelectionPrompt: "برای انتخاب روز پایان کلیک کنید",
      minimumDate: "اولین روز",
      maximumDate: "آخرین روز",
      dateRange: ({ startDate, endDate }: { startDate: string; endDate: string }) => `${startDate} تا ${endDate}`,
    },
  },
  errors: {
    overlay: "باز نشد؛ شاید شبکه قطع است. دوباره بزنید.",
    failed: "نوشته‌ها باز نشدند",
    offline: "پاسخی از سرور نرسید. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.",
    missing: "فایل نوشته‌ها پیدا نشد. شاید نسخهٔ تازه‌ای از روزنگار آمده باشد؛ صفحه را دوباره باز کنید.",
    damaged: "فایلی که رسید آسیب دیده است و خوانده نمی‌شود. دوباره تلاش کنید.",
    "other-version": "این نوشته‌ها برای نسخهٔ دیگری از روزنگار ساخته شده‌اند. صفحه را دوباره باز کنید.",
    searchFailed: "جست‌وجو کار نکرد",
    broken: "این صفحه از کار افتاد",
    brokenHint: "خطا از روزنگار است، نه از شما. صفحه را دوباره باز کنید یا به نوشته‌ها برگردید.",
    retry: "تلاش دوباره",
    reload: "باز کردن دوباره",
    toList: "رفتن به نوشته‌ها",
    notFound: "چنین صفحه‌ای نیست",
    notFoundHint: "شاید پیوند ناقص رسیده باشد. آنچه را می‌خواستید در متن نوشته‌ها جست‌وجو کنید.",
    searchFor: (text: string) => `جست‌وجوی ${quote(text)}`,
    loading: "در حال باز کردن نوشته‌ها",
  },
  document: {
    reading: "در حال خواندن نوشته…",
    views: "شیوهٔ نمایش",
    article: "خواندن",
    raw: "متن خام",
    orthography: "نگارش متن",
    mended: "ویراسته",
    asSaved: "چنان که ذخیره شده",
    turnHint: "کلید V میان این دو جابه‌جا می‌کند.",
    differs: (list: string) => `تفاوت این دو: ${list}.`,
    nothingMended: "این متن در هر دو یکسان است.",
    /** «دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹» */
    moment: (day: string, time: string) => `${day}، ساعت ${time}`,
    code: (code: string) => `کد ${formatDigits(code)}`,
    back: "بازگشت به فهرست",
    place: (place: number, count: number) => `نوشتهٔ ${formatNumber(place)} از ${formatNumber(count)}`,
    neighbours: "نوشته‌های قبلی و بعدی",
    previous: "نوشتهٔ قبلی",
    next: "نوشتهٔ بعدی",
    paragraph: (number: number) => `پیوند به بند ${formatNumber(number)}`,
    post: "پیام نقل‌شده",
    margin: "حاشیه",
    note: (numbers: readonly number[]) => `یادداشت ${numbers.map(formatNumber).join(" و ")} حاشیه`,
    /** Between the words of the text and the day that they mean: «امشب ← دوشنبه ۱۷ مهر ۱۴۰۲». */
    means: " ← ",
    range: (first: string, last: string) => `${first} تا ${last}`,
    sameDay: "روز انتشار",
    before: (days: number) => `${formatCount(days)} روز پیش از انتشار`,
    after: (days: number) => `${formatCount(days)} روز پس از انتشار`,
    source: "منبع: ",
    /** The other sentences of the page that tell of an event, and the other pages. */
    also: "همین رویداد: ",
    elsewhere: "در نوشته‌های دیگر: ",
    where: (name: string) => `در ${name}`,
    officeThatDay: (title: string) => `${title} در روز انتشار`,
    unknown: "چنین نوشته‌ای نیست",
    failed: "این نوشته باز نشد",
  },
  events: {
    kinds: {
      call: "گفت‌وگوی تلفنی",
      meeting: "دیدار",
      visit: "سفر",
      summit: "نشست",
      statement: "اظهارات یا بیانیه",
      "press-conference": "نشست خبری",
      letter: "نامه",
    } satisfies Record<EventKind, string>,
    /** What the text says of it, where it did not simply take place. */
    statuses: {
      held: "",
      announced: "به گفتهٔ متن، در پیش",
      proposed: "به گفتهٔ متن، پیشنهاد",
      postponed: "به گفتهٔ متن، به تعویق افتاده",
      denied: "به گفتهٔ متن، تکذیب شده",
    } satisfies Record<EventStatus, string>,
    /** The same, in a word. */
    short: {
      held: "",
      announced: "در پیش",
      proposed: "پیشنهاد",
      postponed: "به تعویق افتاده",
      denied: "تکذیب‌شده",
    } satisfies Record<EventStatus, string>,
    undated: "روز نامعلوم",
    /** Between the kind of an event and all who took part. */
    of: ": ",
    /** Between those who took part. */
    and: "، ",
  },
  offices: {
    unresolved: "نام دارندهٔ این سمت در آن روز روشن نیست.",
    reasons: {
      "held-that-day": (office: string) => `${office} در روز انتشار`,
      "held-at-home": (office: string) => `${office} در روز انتشار؛ متن از کشور نام نمی‌برد`,
      former: () => "متن از دارندهٔ پیشین آن می‌گوید.",
      "no-day": () => "صفحه تاریخ انتشار ندارد.",
      "several-holders": () => "در آن روز بیش از یک نفر آن را داشت.",
      "not-in-file": () => "فهرست نام‌ها کسی را در آن روز در این سمت نمی‌شناسد.",
    } satisfies Record<NotedReason, (office: string) => string>,
  },
  raw: {
    intro: "صفحه چنان که ذخیره شده است، سطر به سطر؛ هیچ سطری کم نشده است.",
    introTaken: "متنی که از صفحهٔ HTML برداشته شده است، سطر به سطر؛ سطرهای نخست آن چیزی است که صفحه از خود می‌گوید.",
    file: "فایل",
    size: "اندازه",
    bytes: (bytes: number, lines: number) => `${formatNumber(bytes)} بایت، ${formatNumber(lines)} سطر`,
    hash: "اثرانگشت SHA-256",
    copy: "کپی",
    copied: "کپی شد",
    problems: "نکته‌ها",
    lines: "سطرها",
    line: (number: number) => `سطر ${formatNumber(number)}`,
    kinds: {
      headline: "تیتر",
      kicker: "روتیتر",
      lead: "لید",
      metadata: "شناسنامه",
      paragraph: "بند",
      crosshead: "میان‌تیتر",
      credit: "نام منبع",
      furniture: "بیرون از نوشته",
      blank: "خالی",
    } satisfies Record<BlockKind, string>,
  },
  actor: {
    kinds: { person: "شخص", state: "کشور", organization: "سازمان", place: "مکان" } satisfies Record<ActorKind, string>,
    variants: "نام‌های دیگر",
    offices: "سمت‌ها",
    from: (day: string) => `از ${day}`,
    to: (day: string) => `تا ${day}`,
    sentences: "در نوشته‌ها",
    /** «در ۳ نوشته، ۱۲ بار» */
    count: (documents: number, mentions: number) => `در ${formatNumber(documents)} نوشته، ${formatNumber(mentions)} بار`,
    /** Somebody whom pages tell of by the office alone. */
    unnamed: "هیچ نوشته‌ای نامش را نمی‌آورد؛ از روی سمت شناخته شد.",
    events: "رویدادها",
    eventCount: (count: number) => `${formatNumber(count)} رویداد`,
    /** Between the kind of an event and the others who took part: «گفت‌وگوی تلفنی با …», «سفر: …». */
    with: (kind: EventKind) => (kind === "call" || kind === "meeting" ? " با " : ": "),
    moreEvents: "رویدادهای بیشتر",
    inList: "همین‌ها در فهرست",
    inTimeline: "همین‌ها در گاه‌شمار",
    more: "نوشته‌های بیشتر",
    moreSentences: (count: number) => `${formatCount(count)} جملهٔ دیگر`,
    lostDocument: "متن این نوشته نرسید.",
    facts: "مشخصات",
    opening: "آغاز نوشته",
    paragraph: (number: number) => `بند ${formatNumber(number)}`,
    index: "نام‌ها",
    filter: "جست‌وجو در نام‌ها",
    found: (count: number) => `${formatNumber(count)} نام`,
    none: "نامی با این حروف پیدا نشد.",
    unknown: "چنین نامی در نوشته‌ها نیست",
  },
  reasons: {
    "first-line": "نخستین سطری که نه شناسنامه است و نه ابزار صفحه",
    repeated: "تکرار همان متن؛ در نوشته یک بار آمده است",
    "above-headline": "سطری کوتاه بالای تیتر",
    "below-headline": "خلاصه‌ای میان تیتر و متن",
    "before-headline": "خلاصه‌ای که بالای تیتر آمده است",
    body: "متن نوشته",
    "heading-mark": "عنوانی میان بندها",
    "quoted-post": "از پیامی که نوشته آن را کامل نقل کرده است",
    "site-name": "نام خود رسانه در کنار تیتر",
    "source-line": "سطری که تنها نام یک رسانه است",
    "news-code": "شمارهٔ خبر در بایگانی رسانه",
    "publication-date": "زمان انتشار",
    "masthead-date": "تاریخ روز بازدید یا به‌روزرسانی صفحه، نه انتشار",
    "page-facts": "بخش، گروه خبری، نویسنده یا شمارهٔ روزنامه",
    "before-article": "پیش از آغاز نوشته",
    "after-article": "پس از پایان نوشته",
    "end-mark": "نشانهٔ پایان خبر",
    form: "دیدگاه، نظرسنجی یا دکمه‌های صفحه",
    related: "پیوند به صفحه‌های دیگر یا آگهی",
    imprint: "شناسنامهٔ سایت: حقوق، نشانی، تلفن",
    stray: "نشانه‌ای بازمانده از دکمه‌های صفحه",
    empty: "سطر خالی",
  } satisfies Record<BlockReason, string>,
  /** What the text in good orthography has otherwise than the saved one. */
  repairs: {
    "half-space-lost": (count: number) => `${formatNumber(count)} نیم‌فاصلهٔ ازدست‌رفته`,
    "half-space-as-space": (count: number) => `${formatNumber(count)} نیم‌فاصله به جای فاصله`,
    "arabic-yeh": (count: number) => `${formatNumber(count)} «ی» به جای «ي»`,
    "arabic-kaf": (count: number) => `${formatNumber(count)} «ک» به جای «ك»`,
    "stray-alef": (count: number) => `${formatNumber(count)} نشانهٔ «ٰ» بی‌جا`,
    "space-before-comma": (count: number) => `${formatNumber(count)} فاصله پیش از «،» یا «؛»`,
    "padded-quote": (count: number) => `${formatNumber(count)} فاصله درون «»`,
    "wide-space": (count: number) => `${formatNumber(count)} فاصلهٔ پهن`,
  } satisfies Record<RepairReason, (count: number) => string>,
  problems: {
    "no-headline": "صفحه تیتری ندارد.",
    "no-date": "تاریخ انتشار در صفحه نیامده است.",
    "no-outlet": "از متن صفحه برنمی‌آید که کدام رسانه آن را منتشر کرده است.",
    "two-dates": "صفحه دو تاریخ انتشار ناسازگار دارد.",
    "weekday-disagrees": "روز هفته با تاریخ نمی‌خواند.",
    "impossible-date": "چنین روزی در تقویم نیست.",
    "furniture-in-doubt": "برچسب این سطر از روی جای آن گذاشته شده است و شاید درست نباشد.",
    "ordinal-disagrees": "شمارش متن («سومین …») با آنچه خود صفحه می‌شمارد نمی‌خواند.",
    "old-encoding": "این صفحه با کدگذاری قدیمی ذخیره شده بود و هنگام خواندن به یونی‌کد برگردانده شد.",
    "from-html": "متن از صفحهٔ HTML برداشته شده است: نوشته و آنچه صفحه از خود می‌گوید، بی منوها و آگهی‌ها.",
    "new-person": "این نام در فهرست نام‌ها نبود و از روی سمت یا عنوان کنار آن شناخته شد.",
  } satisfies Record<ProblemCode, string>,
  timeline: {
    heading: "گاه‌شمار",
    inList: "همین‌ها در فهرست",
    /** «از ۲۸ آبان ۱۳۹۱ تا ۱۲ خرداد ۱۴۰۳» */
    span: (first: string, last: string) => (first === last ? first : `از ${first} تا ${last}`),
    lanes: { events: "رویداد", documents: "انتشار" },
    laneNotes: { events: "آنچه روی داد", documents: "آنچه چاپ شد" },
    axis: "نوشته‌ها و رویدادها بر خط زمان، از راست به چپ؛ با کلیدهای پیکان میان آن‌ها بروید. جدول پایین همین‌ها را دارد.",
    column: "نوشته‌ها و رویدادها بر خط زمان، از بالا به پایین؛ با کلیدهای پیکان میان آن‌ها بروید. جدول پایین همین‌ها را دارد.",
    /** «۱۰ سال و ۱۰ ماه»: the two largest units that are not nought. */
    period: ({ years, months, days }: Period) => {
      const parts = [`${formatNumber(years)} سال`, `${formatNumber(months)} ماه`, `${formatNumber(days)} روز`];
      const filled = parts.filter((_, i) => [years, months, days][i] !== 0);
      return filled.slice(0, 2).join(" و ");
    },
    silence: "بدون نوشته و رویداد",
    strip: "بازهٔ انتشار در همهٔ زمان",
    brush: {
      hint: "همهٔ زمان. برای دیدن بخشی از آن، روی نوار بکشید.",
      /** «از ۱ مهر ۱۴۰۲ تا ۳۰ آبان ۱۴۰۲، ۲ نوشته» */
      range: (first: string, last: string, count: number) => `${first === last ? first : `از ${first} تا ${last}`}، ${count === 0 ? "بدون نوشته" : `${formatNumber(count)} نوشته`}`,
      clear: "همهٔ زمان",
      ends: { from: "آغاز بازه", to: "پایان بازه" },
    },
    zoom: {
      label: "دوری و نزدیکی",
      in: "نزدیک‌تر",
      out: "دورتر",
      levels: { year: "سال‌ها", month: "ماه‌ها", day: "روزها" },
    },
    legend: "معنای نشانه‌ها",
    signStep: (count: number) => `هر نشانه: ${formatNumber(count)}`,
    /** «۵ گفت‌وگوی تلفنی», «۲ سفر انجام‌نشده» */
    kindCount: (count: number, kind: string, held: boolean) => `${formatNumber(count)} ${kind}${held ? "" : " انجام‌نشده"}`,
    undated: (count: number) => `${formatNumber(count)} نوشته تاریخ ندارد و تنها در جدول آمده است.`,
    table: "همین‌ها در جدول",
    caption: "آنچه چاپ شد: نوشته‌ها به ترتیب زمان، از قدیمی‌ترین",
    eventCaption: "آنچه روی داد: رویدادها به ترتیب زمان، از قدیمی‌ترین",
    eventDay: "روز رویداد",
    event: "رویداد",
    participants: "چه کسانی",
    witnesses: "کجا آمده است",
    /** «۵ نوشته، ۱۴ رویداد» */
    eventCount: (count: number) => `${formatNumber(count)} رویداد`,
    undatedEvents: (count: number) => `${formatNumber(count)} رویداد روز معلومی ندارد:`,
    moreEvents: (count: number) => `${formatNumber(count)} رویداد دیگر`,
    earlierDays: (count: number) => `${formatNumber(count)} روز پیش از این`,
    moreDays: (count: number) => `${formatNumber(count)} روز دیگر`,
    /** In how many pages an event is told, where it is more than one. */
    told: (count: number) => `در ${formatNumber(count)} نوشته`,
    day: "روز انتشار",
    document: "نوشته",
    outlet: "رسانه",
    actors: "نام‌ها",
    more: (count: number) => `${formatNumber(count)} نوشتهٔ دیگر`,
  },
} as const;

/** In guillemets, unless it brings quotation marks of its own. */
function quote(text: string): string {
  return /["«»“”]/u.test(text) ? text : `«${text}»`;
}

const SMALL = ["صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده"];

/** «شش ماه», «دو سال», «۱۰ سال و ۱۱ ماه»: a number of months in words. */
function formatSpan(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [years > 0 ? `${formatCount(years)} سال` : "", rest > 0 ? `${formatCount(rest)} ماه` : ""];
  return parts.filter((part) => part !== "").join(" و ");
}

/** Small numbers as words, others in digits. */
function formatCount(count: number): string {
  return SMALL[count] ?? formatNumber(count);
}
