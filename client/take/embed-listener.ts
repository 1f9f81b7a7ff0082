/**
 * What a page around an embed may run so that the frame is as high as its chart: each frame is told its own height, and nothing else is
 * read. It comes from nowhere but the page it is pasted into.
 */
export const EMBED_LISTENER =
  '<script>addEventListener("message",(e)=>{const h=Number(e.data?.readoutHeight);if(h>0)for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.height=Math.ceil(h)})</script>';
