/** What stands below the window and is not laid out before it comes near; what reads or searches the page finds it nevertheless. */
export const OUT_OF_SIGHT = "[contain-intrinsic-size:auto_80rem] [content-visibility:auto]";
