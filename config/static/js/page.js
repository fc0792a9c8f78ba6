// Another page of this blog, as a document. The browser reads it itself: under Trusted Types no script
// may make HTML of a text.
export function read(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => resolve(request.response);
    request.onerror = reject;
    request.send();
  });
}
