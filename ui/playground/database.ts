// The browser's database, one store of boards in it. Rejects where the browser allows none.

export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const boards = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
  const opening = indexedDB.open("lanewise", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("boards");
  const database = await done(opening);
  return database.transaction("boards", mode).objectStore("boards");
};
