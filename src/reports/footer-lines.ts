/** What only stands in a page's frame, never in a report. */
const FRAME_WORDS =
  /网站标识码|ICP备|公网安备|版权所有|(?:主办|承办)(?:单位)?[:：]|技术支持[:：]|建议使用.{0,12}浏览器/;
const FRAME_STARTS =
  /^(?:上一篇|下一篇|【?打印|【?关闭|\[?打印本页|分享到|扫一扫|相关(?:文章|链接|信息|附件)|友情链接|网站地图|联系我们|返回顶部|责任编辑)/;

/** Given a line, returns whether it belongs to the page's footer. */
export function isFooterLine(text: string): boolean {
  return FRAME_WORDS.test(text) || FRAME_STARTS.test(text.trim());
}
